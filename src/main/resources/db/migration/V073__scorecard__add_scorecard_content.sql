alter table scorecard
    add column content mediumtext not null,
    add column marked int not null default 0;
