create table scorecard (
    id bigint not null auto_increment,
    round_id bigint not null,
    judge_id bigint not null,
    entry_id bigint not null,
    state varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
    revision int not null,
    version bigint not null,
    save_key varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    saved_at datetime(6) null,
    submitted_at datetime(6) null,
    absence_reason varchar(500) null,
    primary key (id),
    unique key scorecard_of (round_id, judge_id, entry_id),
    constraint scorecard_of_round foreign key (round_id) references review_round (id),
    constraint scorecard_of_judge foreign key (judge_id) references judge (id),
    constraint scorecard_of_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
