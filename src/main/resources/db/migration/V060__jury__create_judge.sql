create table judge (
    id bigint not null auto_increment,
    contest_id bigint not null,
    account_id bigint not null,
    organization_id bigint null,
    name varchar(100) not null,
    seat int not null,
    group_code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    chair boolean not null,
    version int not null,
    primary key (id),
    unique key judge_account (contest_id, account_id),
    unique key judge_seat (contest_id, seat),
    constraint judge_of_contest foreign key (contest_id) references contest (id),
    constraint judge_of_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
