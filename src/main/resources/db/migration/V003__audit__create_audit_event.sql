create table audit_event (
  id bigint not null auto_increment,
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  seq int not null,
  at datetime(6) not null,
  account_id bigint not null,
  actor_address varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  action varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  before_value mediumtext character set utf8mb4 collate utf8mb4_bin null,
  after_value mediumtext character set utf8mb4 collate utf8mb4_bin null,
  previous_digest char(64) character set utf8mb4 collate utf8mb4_bin not null,
  digest char(64) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  unique key audit_event_chain (subject, seq)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
