alter table formal_check_list add column award_level varchar(16) collate utf8mb4_bin not null default 'CITY';
