create table formal_check_tick (
    entry_id bigint not null,
    code varchar(20) collate utf8mb4_bin not null,
    revision int not null,
    outcome varchar(16) collate utf8mb4_bin not null,
    note varchar(500) not null,
    account_id bigint not null,
    ticked_at datetime(6) not null,
    primary key (entry_id, code, revision),
    constraint formal_check_tick_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
