create table formal_check_list (
    contest_id bigint not null primary key,
    duplicate_limit int not null,
    version bigint not null,
    constraint formal_check_list_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
