create table assignment (
    id bigint not null auto_increment,
    round_id bigint not null,
    judge_id bigint not null,
    entry_id bigint not null,
    created_at datetime(6) not null,
    primary key (id),
    unique key assignment_pair (round_id, judge_id, entry_id),
    key assignment_entry (round_id, entry_id),
    constraint assignment_of_round foreign key (round_id) references review_round (id),
    constraint assignment_of_judge foreign key (judge_id) references judge (id),
    constraint assignment_of_entry foreign key (entry_id) references entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
