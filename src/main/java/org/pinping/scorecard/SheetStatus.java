package org.pinping.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;

/** The state of one judge's sheet for one entry, without its marks: all that organizers see while a round is open. */
public record SheetStatus(
        JudgeId judge,
        EntryId entry,
        ScorecardState state,
        int marked,
        long version,
        @Nullable Instant savedAt,
        @Nullable String absenceReason) {

    static SheetStatus notStarted(AssignmentView pair) {
        return new SheetStatus(pair.judge(), pair.entry(), ScorecardState.NOT_STARTED, 0, 0, null, null);
    }
}
