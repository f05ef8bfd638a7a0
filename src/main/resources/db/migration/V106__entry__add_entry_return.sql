alter table entry add column return_reason varchar(500) null, add column correct_by datetime(6) null;
