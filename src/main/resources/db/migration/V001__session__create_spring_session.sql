-- Spring Session's own schema for MySQL with our collation; ids and attribute names compare byte by byte.
-- Upper case because its statements say so and MySQL tells table names apart by case.
create table SPRING_SESSION (
    primary_id char(36) collate utf8mb4_bin not null,
    session_id char(36) collate utf8mb4_bin not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    primary key (primary_id),
    constraint spring_session_ix1 unique (session_id),
    index spring_session_ix2 (expiry_time),
    index spring_session_ix3 (principal_name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci row_format=dynamic;
