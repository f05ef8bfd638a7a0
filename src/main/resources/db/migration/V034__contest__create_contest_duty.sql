create table contest_duty (
    contest_id bigint not null,
    account_id bigint not null,
    duty varchar(16) collate utf8mb4_bin not null,
    granted_at datetime(6) not null,
    primary key (contest_id, duty, account_id),
    constraint contest_duty_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
