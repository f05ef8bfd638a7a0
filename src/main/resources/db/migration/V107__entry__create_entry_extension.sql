create table entry_extension (
    contest_id bigint not null,
    organization_id bigint not null,
    closes_at datetime(6) not null,
    reason varchar(500) not null,
    account_id bigint not null,
    granted_at datetime(6) not null,
    primary key (contest_id, organization_id),
    constraint entry_extension_contest foreign key (contest_id) references contest (id),
    constraint entry_extension_organization foreign key (organization_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
