create table brand (
    id bigint not null auto_increment primary key,
    organization_id bigint not null,
    name varchar(60) not null,
    kind varchar(16) collate utf8mb4_bin not null,
    parent_id bigint null,
    founded varchar(20) not null,
    version bigint not null,
    constraint brand_name unique (organization_id, name),
    constraint brand_organization foreign key (organization_id) references organization (id),
    constraint brand_parent foreign key (parent_id) references brand (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
