create table account_role (
  account_id bigint not null,
  role_name varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (account_id, role_name),
  constraint account_role_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
