create table entry_revision (
    entry_id bigint not null,
    revision int not null,
    submitted_at datetime(6) not null,
    account_id bigint not null,
    digest char(64) collate utf8mb4_bin not null,
    document mediumtext not null,
    primary key (entry_id, revision),
    constraint entry_revision_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
