package org.pinping.entry;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.organization.OrganizationId;
import org.springframework.stereotype.Component;

/** Finds until when an entry may be written. */
@Component
class SubmissionWindows {

    private final Extensions extensions;
    private final ContestManagement contests;
    private final Clock clock;

    SubmissionWindows(Extensions extensions, ContestManagement contests, Clock clock) {
        this.extensions = extensions;
        this.contests = contests;
        this.clock = clock;
    }

    /** For a body that may have no entry yet. */
    SubmissionWindow of(ContestView contest, OrganizationId organization) {
        Instant own = extensions
                .of(contest.id(), organization)
                .map(Extension::closesAt)
                .orElse(null);
        return new SubmissionWindow(contest, later(contest.submissionClosesAt(), own), clock.instant());
    }

    SubmissionWindow of(StoredEntry entry) {
        return of(entry, contests.get(entry.line().contest()));
    }

    private SubmissionWindow of(StoredEntry entry, ContestView contest) {
        return entry.line().status() == EntryStatus.RETURNED
                ? new SubmissionWindow(contest, entry.correctBy(), clock.instant())
                : of(contest, entry.line().organization());
    }

    /** The same, while the contest is held in its phase until the transaction ends; refused when it is not open. */
    SubmissionWindow requireOpen(StoredEntry entry) {
        SubmissionWindow window = of(entry, contests.hold(entry.line().contest()));
        window.requireOpen();
        return window;
    }

    private static @Nullable Instant later(@Nullable Instant left, @Nullable Instant right) {
        if (left == null || right == null) {
            return left;
        }
        return left.isAfter(right) ? left : right;
    }
}
