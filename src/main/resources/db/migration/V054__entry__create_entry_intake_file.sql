create table entry_intake_file (
    intake_id bigint not null,
    part int not null,
    content mediumblob not null,
    primary key (intake_id, part),
    constraint entry_intake_file_intake foreign key (intake_id) references entry_intake (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
