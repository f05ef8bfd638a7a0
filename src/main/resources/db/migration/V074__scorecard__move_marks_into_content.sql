set session group_concat_max_len = 16000000;
update scorecard set
    content = coalesce((
        select group_concat(m.clause, '\t', coalesce(m.mark, ''), '\t',
            replace(replace(replace(replace(m.reason, '\\', '\\\\'), '\t', '\\t'), '\r', '\\r'), '\n', '\\n'), '\n'
            order by m.clause separator '')
        from scorecard_mark m where m.scorecard_id = scorecard.id), ''),
    marked = (select count(m.mark) from scorecard_mark m where m.scorecard_id = scorecard.id);
