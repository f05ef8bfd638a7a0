create table account_setup (
  token_hash char(64) character set utf8mb4 collate utf8mb4_bin not null,
  expires_at datetime(6) not null,
  primary key (token_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
