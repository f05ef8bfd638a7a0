create table account_slip (
  account_id bigint not null,
  code_hash char(64) character set utf8mb4 collate utf8mb4_bin not null,
  expires_at datetime(6) not null,
  primary key (account_id),
  constraint account_slip_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
