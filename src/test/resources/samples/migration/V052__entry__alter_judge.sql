-- update contest
alter table judge add column note varchar(20);
