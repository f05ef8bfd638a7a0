create table entry_material (
    id bigint not null auto_increment primary key,
    entry_id bigint not null,
    file_id bigint not null,
    kind varchar(12) collate utf8mb4_bin not null,
    caption varchar(300) not null,
    ordinal int not null,
    added_at datetime(6) not null,
    removed_at datetime(6) null,
    first_revision int null,
    version bigint not null,
    constraint entry_material_file unique (file_id),
    key entry_material_order (entry_id, ordinal),
    constraint entry_material_entry foreign key (entry_id) references entry (id),
    constraint entry_material_content foreign key (file_id) references file_content (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
