-- The content of every standard that was uploaded or that a round was given, kept for good.
create table scoring_standard (
    digest char(64) character set ascii collate ascii_bin not null,
    code varchar(32) character set utf8mb4 collate utf8mb4_bin not null,
    version varchar(100) not null,
    title varchar(1000) not null,
    source_name varchar(200) not null,
    content mediumtext not null,
    created_at datetime(6) not null,
    primary key (digest)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
