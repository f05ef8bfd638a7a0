create table entry_applicant (
    entry_id bigint not null,
    ordinal int not null,
    name varchar(120) not null,
    organization_id bigint null,
    primary key (entry_id, ordinal),
    constraint entry_applicant_entry foreign key (entry_id) references entry (id),
    constraint entry_applicant_organization foreign key (organization_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
