create table entry (at datetime, foreign key (contest_id) references contest (id) on delete cascade);
