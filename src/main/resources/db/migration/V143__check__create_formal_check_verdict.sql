create table formal_check_verdict (
    id bigint not null auto_increment primary key,
    entry_id bigint not null,
    revision int not null,
    verdict varchar(16) collate utf8mb4_bin not null,
    reason varchar(500) not null,
    correct_by datetime(6) null,
    account_id bigint not null,
    decided_at datetime(6) not null,
    key formal_check_verdict_entry (entry_id, id),
    constraint formal_check_verdict_of_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
