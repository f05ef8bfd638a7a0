alter table contest_section add column aliases varchar(500) null;
