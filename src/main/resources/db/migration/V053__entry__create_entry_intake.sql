create table entry_intake (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    entry_id bigint null,
    open_entry_id bigint null,
    account_id bigint not null,
    file_name varchar(120) not null,
    media_type varchar(100) collate utf8mb4_bin not null,
    digest char(64) collate utf8mb4_bin not null,
    size bigint not null,
    proposal mediumtext not null,
    state varchar(16) collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    constraint entry_intake_open_once unique (open_entry_id),
    constraint entry_intake_entry foreign key (entry_id) references entry (id),
    constraint entry_intake_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
