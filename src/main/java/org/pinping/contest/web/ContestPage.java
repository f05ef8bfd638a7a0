package org.pinping.contest.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestView;
import org.pinping.contest.Deadline;
import org.pinping.contest.Phase;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.contest.RoundView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;

/** A contest with what its pages say of it to one reader at one moment. */
record ContestPage(
        ContestView contest,
        @Nullable Deadline deadline,
        Map<ReviewRoundId, Deadline> roundDeadlines,
        boolean organizer,
        boolean office) {

    static ContestPage of(ContestView contest, Actor actor, Instant now) {
        Map<ReviewRoundId, Deadline> rounds = contest.rounds().stream()
                .filter(it -> it.closesAt() != null)
                .collect(Collectors.toMap(RoundView::id, it -> deadline(contest, it, now)));
        return new ContestPage(
                contest,
                contest.submissionDeadline(now),
                rounds,
                actor.is(Role.ORGANIZER),
                actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR));
    }

    private static Deadline deadline(ContestView contest, RoundView round, Instant now) {
        Instant closesAt = Objects.requireNonNull(round.closesAt());
        return new Deadline(closesAt, contest.zone(), now, round.phase() != RoundPhase.CLOSED);
    }

    public List<Phase> phases() {
        return List.of(Phase.values());
    }

    /** Where a phase stands on the bar: done, now or ahead. */
    public String place(Phase phase) {
        int order = phase.compareTo(contest.phase());
        return order < 0 ? "done" : order == 0 ? "now" : "ahead";
    }

    public @Nullable Phase next() {
        return contest.phase().next().orElse(null);
    }

    public @Nullable Phase previous() {
        return contest.phase().previous().orElse(null);
    }

    /** Whether entries are taken at this moment. */
    public boolean takesEntries() {
        return contest.phase() == Phase.SUBMISSION && deadline != null && !deadline.isOver();
    }

    /** Whether the submission deadline may still be set or extended. */
    public boolean movesDeadline() {
        return contest.phase() == Phase.PREPARING || contest.phase() == Phase.SUBMISSION;
    }
}
