package org.pinping.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeId;
import org.pinping.scoring.StandardId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes sheets. A save is the most frequent write of the product, so each step is one plain statement,
 * however many clauses it carries.
 */
@Repository
class Sheets {

    private final JdbcTemplate jdbc;

    Sheets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheet of the judge's account, present only where the judge is assigned and not recused. */
    Optional<Sheet> find(ReviewRoundId round, EntryId entry, long accountId) {
        return Objects.requireNonNull(jdbc.query(
                """
                select r.contest_id, j.id, r.phase, r.closes_at, r.standard_digest,
                       s.id, s.state, s.revision, s.version, s.save_key, s.saved_at, s.submitted_at, s.content, c.code
                from assignment a
                join judge j on j.id = a.judge_id and j.account_id = ?
                join review_round r on r.id = a.round_id
                join entry e on e.id = a.entry_id
                join category c on c.id = e.category_id
                left join scorecard s on s.round_id = a.round_id and s.judge_id = a.judge_id and s.entry_id = a.entry_id
                where a.round_id = ? and a.entry_id = ?""",
                rows -> rows.next() ? Optional.of(read(rows, round, entry)) : Optional.<Sheet>empty(),
                accountId,
                round.value(),
                entry.value()));
    }

    private static Sheet read(ResultSet row, ReviewRoundId round, EntryId entry) throws SQLException {
        long id = row.getLong(6);
        boolean begun = !row.wasNull();
        ContestId contest = new ContestId(row.getLong(1));
        JudgeId judge = new JudgeId(row.getLong(2));
        RoundPhase phase = RoundPhase.valueOf(row.getString(3));
        Instant closesAt = instant(row, 4);
        String digest = row.getString(5);
        if (digest == null) {
            throw new IllegalStateException("round " + round.value() + " has no standard");
        }
        ScorecardState state = begun ? ScorecardState.valueOf(row.getString(7)) : ScorecardState.NOT_STARTED;
        int revision = row.getInt(8);
        long version = row.getLong(9);
        String key = begun ? row.getString(10) : "";
        Instant savedAt = instant(row, 11);
        Instant submittedAt = instant(row, 12);
        Map<String, MarkView> marks =
                new LinkedHashMap<>(begun ? new SheetContent(row.getString(13)).views() : Map.of());
        marks.values().removeIf(MarkView.EMPTY::equals);
        return new Sheet(
                begun ? id : null,
                contest,
                round,
                judge,
                entry,
                row.getString(14),
                phase,
                closesAt,
                new StandardId(digest),
                state,
                revision,
                version,
                key,
                savedAt,
                submittedAt,
                marks);
    }

    /** Begins a sheet at version 1; false when it was begun by somebody else in the meantime. */
    boolean begin(Sheet sheet, SheetContent content, String key, Instant at) {
        try {
            jdbc.update(
                    """
                    insert into scorecard (round_id, judge_id, entry_id, state, revision, version, save_key,
                        saved_at, content, marked)
                    values (?, ?, ?, 'DRAFT', 0, 1, ?, ?, ?, ?)""",
                    sheet.round().value(),
                    sheet.judge().value(),
                    sheet.entry().value(),
                    key,
                    Timestamp.from(at),
                    content.text(),
                    content.marked());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    long idOf(Sheet sheet) {
        Long id = jdbc.queryForObject(
                "select id from scorecard where round_id = ? and judge_id = ? and entry_id = ?",
                Long.class,
                sheet.round().value(),
                sheet.judge().value(),
                sheet.entry().value());
        if (id == null) {
            throw new IllegalStateException("sheet was begun and is not there");
        }
        return id;
    }

    /** Moves a draft to its next version; false when its version is no longer the given one or it is locked. */
    boolean advance(long id, long version, SheetContent content, String key, Instant at) {
        return jdbc.update("""
                        update scorecard set version = version + 1, save_key = ?, saved_at = ?, content = ?, marked = ?
                        where id = ? and version = ? and state = 'DRAFT'""", key, Timestamp.from(at), content.text(), content.marked(), id, version) == 1;
    }

    /** Locks a draft as submitted; false when its version is no longer the given one or it is locked already. */
    boolean submit(long id, long version, int revision, Instant at) {
        return jdbc.update("""
                update scorecard set version = version + 1, state = 'SUBMITTED', revision = ?, submitted_at = ?
                where id = ? and version = ? and state = 'DRAFT'""", revision, Timestamp.from(at), id, version) == 1;
    }

    void addRevision(long id, int revision, StandardId standard, SheetContent content, Submission submission) {
        jdbc.update(
                """
                insert into scorecard_revision
                    (scorecard_id, revision, standard_digest, content, total, digest, submitted_at, account_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                revision,
                standard.digest(),
                content.text(),
                submission.total(),
                content.digest(),
                Timestamp.from(submission.at()),
                submission.accountId());
    }

    Optional<Long> submittedId(ReviewRoundId round, JudgeId judge, EntryId entry) {
        return jdbc.queryForList("""
                select id from scorecard
                where round_id = ? and judge_id = ? and entry_id = ? and state = 'SUBMITTED'""", Long.class, round.value(), judge.value(), entry.value()).stream()
                .findFirst();
    }

    /** Opens a submitted sheet again; false when it is not submitted any more. */
    boolean reopen(long id) {
        return jdbc.update("""
                update scorecard set version = version + 1, state = 'DRAFT', submitted_at = null
                where id = ? and state = 'SUBMITTED'""", id) == 1;
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
