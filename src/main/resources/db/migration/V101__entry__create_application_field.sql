create table application_field (
    contest_id bigint not null,
    code varchar(20) collate utf8mb4_bin not null,
    ordinal int not null,
    title varchar(60) not null,
    kind varchar(16) collate utf8mb4_bin not null,
    required boolean not null,
    max_length int null,
    help varchar(200) not null,
    primary key (contest_id, code),
    constraint application_field_form foreign key (contest_id) references application_form (contest_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
