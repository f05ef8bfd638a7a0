package org.pinping.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ReviewRoundId;
import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeId;
import org.pinping.kernel.Fault;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetScore;

/**
 * A judge's sheet with what it adds up to.
 *
 * @param marks by clause code; a clause without an entry has no mark and no reason
 * @param faults of marks that are none of the standard's any more, by clause; the sums leave them out
 * @param writable whether the judge may change it now: round open, deadline not passed, not submitted
 */
public record SheetView(
        ReviewRoundId round,
        JudgeId judge,
        EntryId entry,
        ScoringStandard standard,
        Map<String, MarkView> marks,
        SheetScore score,
        List<Fault> faults,
        ScorecardState state,
        long version,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        boolean writable) {

    public MarkView mark(String clause) {
        return marks.getOrDefault(clause, MarkView.EMPTY);
    }
}
