create table organization_import (
  id bigint not null auto_increment,
  account_id bigint not null,
  file_name varchar(120) not null,
  content mediumtext not null,
  tree_digest char(64) character set utf8mb4 collate utf8mb4_bin not null,
  state varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  created_at datetime(6) not null,
  primary key (id),
  unique key organization_import_account (account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
