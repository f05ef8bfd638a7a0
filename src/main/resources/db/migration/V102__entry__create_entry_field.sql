create table entry_field (
    entry_id bigint not null,
    code varchar(20) collate utf8mb4_bin not null,
    body text not null,
    primary key (entry_id, code),
    constraint entry_field_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
