package org.pinping.scorecard;

import org.pinping.entry.EntryId;
import org.pinping.entry.EntryMarking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the entry module what sheets rest on. */
@Component
class MarkedEntries implements EntryMarking {

    private final JdbcClient jdbc;

    MarkedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isMarked(EntryId entry) {
        return jdbc.sql("select count(*) from scorecard where entry_id = ? and marked > 0")
                        .param(entry.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
