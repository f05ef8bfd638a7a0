package org.pinping.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestView;
import org.pinping.contest.Deadline;
import org.pinping.contest.Phase;
import org.pinping.kernel.Problem;

/**
 * Until when a body may write and hand in its entry, seen at a moment: the contest's deadline, a later one that this
 * body was given, or the one for correcting an entry that was sent back.
 *
 * @param closesAt null while nothing is set
 */
public record SubmissionWindow(
        ContestView contest, @Nullable Instant closesAt, Instant now) {

    public boolean isOpen() {
        return contest.phase() == Phase.SUBMISSION && closesAt != null && now.isBefore(closesAt);
    }

    /** As pages show it; null while nothing is set. */
    public @Nullable Deadline deadline() {
        boolean awaited = contest.phase() == Phase.PREPARING || contest.phase() == Phase.SUBMISSION;
        return closesAt == null ? null : new Deadline(closesAt, contest.zone(), now, awaited);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw Problem.closed("problem.contest.entries.closed");
        }
    }
}
