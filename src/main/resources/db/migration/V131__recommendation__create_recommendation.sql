create table recommendation (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    entry_id bigint not null,
    revision int not null,
    organization_id bigint not null,
    decision varchar(16) collate utf8mb4_bin not null,
    opinion varchar(500) not null,
    account_id bigint not null,
    decided_at datetime(6) not null,
    key recommendation_entry (entry_id, id),
    key recommendation_body (contest_id, organization_id),
    constraint recommendation_of_entry foreign key (entry_id) references entry (id),
    constraint recommendation_of_organization foreign key (organization_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
