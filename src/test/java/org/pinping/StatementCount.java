package org.pinping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the statements that the database was sent while something ran on one connection. */
public final class StatementCount {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public StatementCount(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public long during(Runnable work) {
        Long count = transaction.execute(status -> {
            long before = questions();
            work.run();
            return questions() - before - 1;
        });
        return count == null ? -1 : count;
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
