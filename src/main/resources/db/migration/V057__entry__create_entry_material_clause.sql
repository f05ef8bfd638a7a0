create table entry_material_clause (
    material_id bigint not null,
    clause varchar(40) collate utf8mb4_bin not null,
    primary key (material_id, clause),
    constraint entry_material_clause_material foreign key (material_id) references entry_material (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
