create table contest_section (
    contest_id bigint not null,
    code varchar(20) collate utf8mb4_bin not null,
    ordinal int not null,
    title varchar(60) not null,
    min_length int null,
    max_length int null,
    help varchar(500) not null,
    primary key (contest_id, code),
    constraint contest_section_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
