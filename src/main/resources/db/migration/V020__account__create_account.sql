create table account (
  id bigint not null auto_increment,
  username varchar(50) character set utf8mb4 collate utf8mb4_bin not null,
  display_name varchar(60) not null,
  organization_id bigint null,
  password_hash varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  must_change_password boolean not null,
  enabled boolean not null,
  failures int not null,
  locked_until datetime(6) null,
  signed_in_at datetime(6) null,
  created_at datetime(6) not null,
  primary key (id),
  unique key account_username (username),
  constraint account_organization foreign key (organization_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
