create table category (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    ordinal int not null,
    code varchar(20) collate utf8mb4_bin not null,
    title varchar(60) not null,
    min_places int null,
    max_places int null,
    last_number int not null default 0,
    constraint category_code unique (contest_id, code),
    constraint category_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
