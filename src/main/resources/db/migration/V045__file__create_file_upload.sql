create table file_upload (
    id bigint not null auto_increment primary key,
    token char(32) collate utf8mb4_bin not null,
    subject varchar(60) collate utf8mb4_bin not null,
    purpose varchar(20) collate utf8mb4_bin not null,
    account_id bigint not null,
    name varchar(200) not null,
    size bigint not null,
    received bigint not null,
    checking boolean not null,
    touched_at datetime(6) not null,
    constraint file_upload_token unique (token),
    key file_upload_subject (subject),
    key file_upload_touched (touched_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
