create table SPRING_SESSION_ATTRIBUTES (
    session_primary_id char(36) collate utf8mb4_bin not null,
    attribute_name varchar(200) collate utf8mb4_bin not null,
    attribute_bytes mediumblob not null,
    primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references SPRING_SESSION (primary_id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci row_format=dynamic;
