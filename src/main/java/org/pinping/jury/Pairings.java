package org.pinping.jury;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.pinping.contest.ContestId;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Actor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who marks what and who is kept apart from what. */
@Repository
class Pairings {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Pairings(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<AssignmentView> assignments(ReviewRoundId round) {
        return jdbc.sql("""
                select judge_id, entry_id from assignment where round_id = :round order by judge_id, entry_id""")
                .param("round", round.value())
                .query((row, n) -> new AssignmentView(new JudgeId(row.getLong(1)), new EntryId(row.getLong(2))))
                .list();
    }

    List<RecusalView> recusals(ReviewRoundId round) {
        return jdbc.sql("""
                select judge_id, entry_id, origin, reason from recusal
                where round_id = :round order by judge_id, entry_id""")
                .param("round", round.value())
                .query((row, n) -> new RecusalView(
                        new JudgeId(row.getLong(1)),
                        new EntryId(row.getLong(2)),
                        RecusalOrigin.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    List<RoundOfJudge> roundsOf(long accountId) {
        return jdbc.sql("""
                select j.contest_id, a.round_id, j.id, count(*)
                from judge j join assignment a on a.judge_id = j.id
                where j.account_id = :account
                group by j.contest_id, a.round_id, j.id
                order by j.contest_id desc, a.round_id""")
                .param("account", accountId)
                .query((row, n) -> new RoundOfJudge(
                        new ContestId(row.getLong(1)),
                        new ReviewRoundId(row.getLong(2)),
                        new JudgeId(row.getLong(3)),
                        row.getInt(4)))
                .list();
    }

    boolean hasAssignments(JudgeId judge) {
        return jdbc.sql("select count(*) from assignment where judge_id = :judge")
                        .param("judge", judge.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void assign(ReviewRoundId round, List<AssignmentView> pairs, Instant at) {
        batch.batchUpdate(
                "insert into assignment (round_id, judge_id, entry_id, created_at) values (?, ?, ?, ?)",
                pairs,
                500,
                (row, pair) -> {
                    row.setLong(1, round.value());
                    row.setLong(2, pair.judge().value());
                    row.setLong(3, pair.entry().value());
                    row.setTimestamp(4, Timestamp.from(at));
                });
    }

    void unassign(ReviewRoundId round, JudgeId judge, EntryId entry) {
        jdbc.sql("delete from assignment where round_id = :round and judge_id = :judge and entry_id = :entry")
                .param("round", round.value())
                .param("judge", judge.value())
                .param("entry", entry.value())
                .update();
    }

    void recuse(ReviewRoundId round, List<RecusalView> pairs, Instant at, Actor actor) {
        batch.batchUpdate("""
                insert into recusal (round_id, judge_id, entry_id, origin, reason, created_at, account_id)
                values (?, ?, ?, ?, ?, ?, ?)""", pairs, 500, (row, pair) -> {
            row.setLong(1, round.value());
            row.setLong(2, pair.judge().value());
            row.setLong(3, pair.entry().value());
            row.setString(4, pair.origin().name());
            row.setString(5, pair.reason());
            row.setTimestamp(6, Timestamp.from(at));
            row.setLong(7, actor.accountId());
        });
    }
}
