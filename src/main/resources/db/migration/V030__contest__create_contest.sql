create table contest (
    id bigint not null auto_increment primary key,
    title varchar(120) not null,
    edition varchar(60) not null,
    award_word varchar(40) not null,
    basis_document varchar(200) not null,
    host_name varchar(120) not null,
    zone_id varchar(64) collate utf8mb4_bin not null,
    places int not null,
    entry_code_pattern varchar(40) not null,
    last_number int not null default 0,
    count_rule varchar(16) collate utf8mb4_bin not null,
    phase varchar(16) collate utf8mb4_bin not null,
    submission_closes_at datetime(6) null,
    created_at datetime(6) not null,
    version bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
