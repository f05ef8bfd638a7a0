create table contest (id bigint primary key) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci;
