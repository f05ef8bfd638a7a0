alter table account add column version bigint not null default 0;
