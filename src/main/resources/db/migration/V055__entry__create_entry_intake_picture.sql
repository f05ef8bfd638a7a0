create table entry_intake_picture (
    intake_id bigint not null,
    number int not null,
    media_type varchar(40) collate utf8mb4_bin not null,
    content mediumblob not null,
    primary key (intake_id, number),
    constraint entry_intake_picture_intake foreign key (intake_id) references entry_intake (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
