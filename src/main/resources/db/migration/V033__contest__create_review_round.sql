create table review_round (
    id bigint not null auto_increment primary key,
    contest_id bigint not null,
    ordinal int not null,
    title varchar(60) not null,
    phase varchar(16) collate utf8mb4_bin not null,
    standard_digest char(64) collate utf8mb4_bin null,
    rules_document mediumtext null,
    rules_digest char(64) collate utf8mb4_bin null,
    rules_version int not null,
    closes_at datetime(6) null,
    closed_at datetime(6) null,
    version bigint not null,
    constraint review_round_ordinal unique (contest_id, ordinal),
    constraint review_round_contest foreign key (contest_id) references contest (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
