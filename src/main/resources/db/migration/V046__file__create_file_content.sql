create table file_content (
    id bigint not null auto_increment primary key,
    store_key char(32) collate utf8mb4_bin not null,
    name varchar(200) not null,
    type varchar(10) collate utf8mb4_bin not null,
    size bigint not null,
    digest char(64) collate utf8mb4_bin not null,
    crc bigint not null,
    opens varchar(10) collate utf8mb4_bin not null,
    thumbnail boolean not null,
    account_id bigint not null,
    created_at datetime(6) not null,
    discarded_at datetime(6) null,
    erased boolean not null,
    constraint file_content_key unique (store_key),
    key file_content_discarded (erased, discarded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
