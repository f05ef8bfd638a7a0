create table brand_honour (
    id bigint not null auto_increment primary key,
    brand_id bigint not null,
    award_year int not null,
    level varchar(16) collate utf8mb4_bin not null,
    title varchar(120) not null,
    awarded_by varchar(120) not null,
    constraint brand_honour_of_brand foreign key (brand_id) references brand (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
