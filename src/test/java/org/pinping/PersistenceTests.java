package org.pinping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every module relies on: the settings of a connection mean the same on both servers. */
@DatabaseTest
class PersistenceTests {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersistenceTests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void instantsKeepTheirMicroseconds() {
        Instant at = Instant.parse("2026-06-30T16:00:00.123456Z");

        Instant read = jdbc.sql("select cast(:at as datetime(6))")
                .param("at", at)
                .query(Instant.class)
                .single();

        assertThat(read).isEqualTo(at);
    }

    @Test
    void theClockTicksNoFinerThanTheDatabaseKeeps() {
        for (int i = 0; i < 1000; i++) {
            Instant now = clock.instant();
            assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Test
    void instantsReadIntoRecords() {
        Instant at = Instant.parse("2026-06-30T16:00:00.123456Z");

        Stamp read = jdbc.sql("select cast(:at as datetime(6)) as changed_at, '品评 🎖' as name")
                .param("at", at)
                .query(Stamp.class)
                .single();

        assertThat(read).isEqualTo(new Stamp(at, "品评 🎖"));
    }

    @Test
    void theServerReckonsInUtc() {
        Instant now = jdbc.sql("select now(6)").query(Instant.class).single();

        assertThat(now).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
    }

    @Test
    void looseSqlIsRefused() {
        assertThatThrownBy(() -> jdbc.sql("select session_id, count(*) from SPRING_SESSION")
                        .query()
                        .listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    record Stamp(Instant changedAt, String name) {}
}
