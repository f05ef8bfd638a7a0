create table scorecard_revision (
    id bigint not null auto_increment,
    scorecard_id bigint not null,
    revision int not null,
    standard_digest char(64) character set utf8mb4 collate utf8mb4_bin not null,
    content mediumtext not null,
    total decimal(12, 4) not null,
    digest char(64) character set utf8mb4 collate utf8mb4_bin not null,
    submitted_at datetime(6) not null,
    account_id bigint not null,
    primary key (id),
    unique key revision_of_scorecard (scorecard_id, revision),
    constraint revision_scorecard foreign key (scorecard_id) references scorecard (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
