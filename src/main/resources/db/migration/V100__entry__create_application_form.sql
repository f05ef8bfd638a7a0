create table application_form (
    contest_id bigint not null primary key,
    version bigint not null,
    constraint application_form_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
