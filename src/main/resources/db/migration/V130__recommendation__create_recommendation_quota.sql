create table recommendation_quota (
    contest_id bigint not null,
    organization_id bigint not null,
    quota int not null,
    primary key (contest_id, organization_id),
    constraint recommendation_quota_contest foreign key (contest_id) references contest (id),
    constraint recommendation_quota_organization foreign key (organization_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
