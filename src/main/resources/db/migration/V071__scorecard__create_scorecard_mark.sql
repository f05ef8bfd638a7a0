create table scorecard_mark (
    scorecard_id bigint not null,
    clause varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    mark varchar(200) null,
    reason varchar(1000) not null,
    primary key (scorecard_id, clause),
    constraint mark_of_scorecard foreign key (scorecard_id) references scorecard (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
