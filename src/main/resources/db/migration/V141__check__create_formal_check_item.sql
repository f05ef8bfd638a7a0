create table formal_check_item (
    contest_id bigint not null,
    code varchar(20) collate utf8mb4_bin not null,
    ordinal int not null,
    kind varchar(16) collate utf8mb4_bin not null,
    title varchar(120) not null,
    primary key (contest_id, code),
    constraint formal_check_item_list foreign key (contest_id) references formal_check_list (contest_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
