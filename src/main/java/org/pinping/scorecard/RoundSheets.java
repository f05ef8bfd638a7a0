package org.pinping.scorecard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads all sheets of a round at once, each list by one statement. */
@Repository
class RoundSheets {

    private final JdbcTemplate jdbc;

    RoundSheets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets that have been begun or were closed as absent. */
    List<SheetStatus> statuses(ReviewRoundId round) {
        return jdbc.query(
                """
                select judge_id, entry_id, state, marked, version, saved_at, absence_reason
                from scorecard where round_id = ? order by judge_id, entry_id""",
                (row, n) -> new SheetStatus(
                        new JudgeId(row.getLong(1)),
                        new EntryId(row.getLong(2)),
                        ScorecardState.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getLong(5),
                        Sheets.instant(row, 6),
                        row.getString(7)),
                round.value());
    }

    /** The judge's own sheets of a round. */
    List<SheetStatus> statuses(ReviewRoundId round, JudgeId judge) {
        return jdbc.query(
                """
                select entry_id, state, marked, version, saved_at, absence_reason
                from scorecard where round_id = ? and judge_id = ?""",
                (row, n) -> new SheetStatus(
                        judge,
                        new EntryId(row.getLong(1)),
                        ScorecardState.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getLong(4),
                        Sheets.instant(row, 5),
                        row.getString(6)),
                round.value(),
                judge.value());
    }

    List<SubmittedSheet> submitted(ReviewRoundId round) {
        return jdbc.query(
                """
                select s.judge_id, s.entry_id, v.content
                from scorecard s
                join scorecard_revision v on v.scorecard_id = s.id and v.revision = s.revision
                where s.round_id = ? and s.state = 'SUBMITTED'""",
                (row, n) -> new SubmittedSheet(
                        new JudgeId(row.getLong(1)),
                        new EntryId(row.getLong(2)),
                        new SheetContent(row.getString(3)).marks()),
                round.value());
    }

    /** The sheets that have been begun, as they stand now, submitted or not. */
    List<SubmittedSheet> begun(ReviewRoundId round) {
        return jdbc.query(
                "select judge_id, entry_id, content from scorecard where round_id = ? and state in ('DRAFT', 'SUBMITTED')",
                (row, n) -> new SubmittedSheet(
                        new JudgeId(row.getLong(1)),
                        new EntryId(row.getLong(2)),
                        new SheetContent(row.getString(3)).marks()),
                round.value());
    }

    /** The reason by pair; empty where none was put on record. */
    Map<AssignmentView, String> absent(ReviewRoundId round) {
        Map<AssignmentView, String> absent = new LinkedHashMap<>();
        jdbc.query(
                "select judge_id, entry_id, absence_reason from scorecard where round_id = ? and state = 'ABSENT'",
                row -> {
                    AssignmentView pair = new AssignmentView(new JudgeId(row.getLong(1)), new EntryId(row.getLong(2)));
                    absent.put(pair, Objects.requireNonNullElse(row.getString(3), ""));
                },
                round.value());
        return absent;
    }

    Map<JudgeId, Map<String, MarkView>> submittedMarks(ReviewRoundId round, EntryId entry) {
        Map<JudgeId, Map<String, MarkView>> marks = new LinkedHashMap<>();
        jdbc.query(
                """
                select s.judge_id, v.content
                from scorecard s
                join scorecard_revision v on v.scorecard_id = s.id and v.revision = s.revision
                where s.round_id = ? and s.entry_id = ? and s.state = 'SUBMITTED'""",
                row -> {
                    marks.put(new JudgeId(row.getLong(1)), new SheetContent(row.getString(2)).views());
                },
                round.value(),
                entry.value());
        return marks;
    }

    /**
     * A text that differs whenever anything that the round's standings rest on differs: every save, submission and
     * reopening raises a sheet's version, so their sum never returns to an earlier value.
     */
    String markVersion(ReviewRoundId round) {
        String version = jdbc.queryForObject("""
                select concat_ws('/',
                    (select concat(count(*), ':', coalesce(sum(s.version), 0)) from scorecard s where s.round_id = r.id),
                    (select count(*) from assignment a where a.round_id = r.id),
                    (select count(*) from recusal c where c.round_id = r.id),
                    (select concat(count(*), ':', coalesce(sum(e.version), 0)) from entry e
                     where e.contest_id = r.contest_id),
                    (select concat(count(*), ':', coalesce(sum(j.version), 0)) from judge j
                     where j.contest_id = r.contest_id),
                    r.version, t.version)
                from review_round r join contest t on t.id = r.contest_id where r.id = ?""", String.class, round.value());
        if (version == null) {
            throw new IllegalStateException("no round " + round.value());
        }
        return version;
    }

    /** Marks the given pairs absent: sheets not begun are created, drafts are locked; their marks are kept. */
    void closeAbsent(ReviewRoundId round, List<AssignmentView> pairs, String reason, Instant at) {
        jdbc.batchUpdate("""
                insert into scorecard
                    (round_id, judge_id, entry_id, state, revision, version, save_key, saved_at, absence_reason,
                     content, marked)
                values (?, ?, ?, 'ABSENT', 0, 1, '', ?, ?, '', 0)
                on duplicate key update state = values(state), version = version + 1,
                    absence_reason = values(absence_reason)""", pairs, 500, (row, pair) -> {
            row.setLong(1, round.value());
            row.setLong(2, pair.judge().value());
            row.setLong(3, pair.entry().value());
            row.setTimestamp(4, Timestamp.from(at));
            row.setString(5, reason);
        });
    }
}
