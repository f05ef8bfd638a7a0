create table recusal (
    id bigint not null auto_increment,
    round_id bigint not null,
    judge_id bigint not null,
    entry_id bigint not null,
    origin varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    reason varchar(500) not null,
    created_at datetime(6) not null,
    account_id bigint not null,
    primary key (id),
    unique key recusal_pair (round_id, judge_id, entry_id),
    constraint recusal_of_round foreign key (round_id) references review_round (id),
    constraint recusal_of_judge foreign key (judge_id) references judge (id),
    constraint recusal_of_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
