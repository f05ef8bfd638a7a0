create table organization (
  id bigint not null auto_increment,
  parent_id bigint null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(120) not null,
  short_name varchar(60) not null,
  level varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  path varchar(250) character set utf8mb4 collate utf8mb4_bin not null,
  version bigint not null,
  primary key (id),
  unique key organization_code (code),
  key organization_path (path),
  constraint organization_parent foreign key (parent_id) references organization (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
