package org.pinping.scorecard;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeId;
import org.pinping.kernel.Problem;
import org.pinping.scoring.StandardId;

/**
 * A judge's sheet as the database holds it, read in one statement together with the round that governs it.
 *
 * @param category the code of the entry's category, which may have maxima of its own
 * @param id null while the sheet has not been begun
 */
record Sheet(
        @Nullable Long id,
        ContestId contest,
        ReviewRoundId round,
        JudgeId judge,
        EntryId entry,
        String category,
        RoundPhase phase,
        @Nullable Instant closesAt,
        StandardId standard,
        ScorecardState state,
        int revision,
        long version,
        String saveKey,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        Map<String, MarkView> marks) {

    long begunId() {
        if (id == null) {
            throw new IllegalStateException("sheet has not been begun");
        }
        return id;
    }

    /** This sheet after the given marks were stored as all of its next version. */
    Sheet saved(long newId, Map<String, MarkView> newMarks, String key, Instant at) {
        return new Sheet(
                newId,
                contest,
                round,
                judge,
                entry,
                category,
                phase,
                closesAt,
                standard,
                ScorecardState.DRAFT,
                revision,
                version + 1,
                key,
                at,
                null,
                newMarks);
    }

    Sheet submitted(int newRevision, Instant at) {
        return new Sheet(
                id,
                contest,
                round,
                judge,
                entry,
                category,
                phase,
                closesAt,
                standard,
                ScorecardState.SUBMITTED,
                newRevision,
                version + 1,
                saveKey,
                savedAt,
                at,
                marks);
    }

    boolean writableAt(Instant now) {
        return phase == RoundPhase.OPEN
                && (closesAt == null || now.isBefore(closesAt))
                && (state == ScorecardState.NOT_STARTED || state == ScorecardState.DRAFT);
    }

    /** Refuses with the reason in words when the judge may not change the sheet now. */
    void requireWritable(Instant now) {
        if (phase == RoundPhase.PREPARING) {
            throw Problem.closed("problem.scorecard.notOpen");
        }
        if (phase == RoundPhase.CLOSED) {
            throw Problem.closed("problem.scorecard.roundClosed");
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw Problem.closed("problem.scorecard.deadline");
        }
        if (state == ScorecardState.SUBMITTED) {
            throw Problem.closed("problem.scorecard.locked");
        }
    }
}
