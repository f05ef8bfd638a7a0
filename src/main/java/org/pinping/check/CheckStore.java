package org.pinping.check;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes answers and verdicts. */
@Repository
class CheckStore {

    private static final RowMapper<VerdictLine> VERDICT = (row, number) -> {
        LocalDateTime correctBy = row.getObject("correct_by", LocalDateTime.class);
        return new VerdictLine(
                new EntryId(row.getLong("entry_id")),
                row.getInt("revision"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                correctBy == null ? null : correctBy.toInstant(ZoneOffset.UTC),
                row.getLong("account_id"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    };

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last answer to each item, whichever version it was given on. */
    List<Tick> ticks(EntryId entry) {
        return jdbc.sql("""
                        select t.* from formal_check_tick t
                        where t.entry_id = :entry and t.revision = (select max(l.revision) from formal_check_tick l
                            where l.entry_id = t.entry_id and l.code = t.code)
                        """)
                .param("entry", entry.value())
                .query((row, number) -> new Tick(
                        row.getString("code"),
                        row.getInt("revision"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("note"),
                        row.getLong("account_id"),
                        row.getObject("ticked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Writes an answer over an earlier one on the same version. */
    void put(EntryId entry, Tick tick) {
        jdbc.sql("delete from formal_check_tick where entry_id = :entry and code = :code and revision = :revision")
                .param("entry", entry.value())
                .param("code", tick.code())
                .param("revision", tick.revision())
                .update();
        jdbc.sql("""
                        insert into formal_check_tick (entry_id, code, revision, outcome, note, account_id, ticked_at)
                        values (:entry, :code, :revision, :outcome, :note, :account, :at)
                        """)
                .param("entry", entry.value())
                .param("code", tick.code())
                .param("revision", tick.revision())
                .param("outcome", tick.outcome().name())
                .param("note", tick.note())
                .param("account", tick.accountId())
                .param("at", tick.at())
                .update();
    }

    /** The newest first. */
    List<VerdictLine> verdicts(EntryId entry) {
        return jdbc.sql("select * from formal_check_verdict where entry_id = :entry order by id desc")
                .param("entry", entry.value())
                .query(VERDICT)
                .list();
    }

    /** The last verdict on each entry of a contest. */
    List<VerdictLine> lastVerdicts(ContestId contest) {
        return jdbc.sql("""
                        select v.* from formal_check_verdict v join entry e on e.id = v.entry_id
                        where e.contest_id = :contest
                            and v.id = (select max(l.id) from formal_check_verdict l where l.entry_id = v.entry_id)
                        """).param("contest", contest.value()).query(VERDICT).list();
    }

    void insert(
            EntryId entry,
            int revision,
            Verdict verdict,
            String reason,
            @Nullable Instant correctBy,
            long account,
            Instant now) {
        jdbc.sql("""
                        insert into formal_check_verdict
                            (entry_id, revision, verdict, reason, correct_by, account_id, decided_at)
                        values (:entry, :revision, :verdict, :reason, :correctBy, :account, :now)
                        """)
                .param("entry", entry.value())
                .param("revision", revision)
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("correctBy", correctBy)
                .param("account", account)
                .param("now", now)
                .update();
    }
}
