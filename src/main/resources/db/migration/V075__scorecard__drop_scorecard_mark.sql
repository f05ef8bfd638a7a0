drop table scorecard_mark;
