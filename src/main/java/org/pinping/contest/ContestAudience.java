package org.pinping.contest;

import java.util.Set;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;

/** Which contests an actor may know of. */
record ContestAudience(Actor actor, Set<ContestId> entered, Set<ContestId> onDuty) {

    boolean admits(ContestView contest) {
        if (actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR)) {
            return true;
        }
        if (entered.contains(contest.id()) || onDuty.contains(contest.id())) {
            return true;
        }
        return isOpenIn(contest.phase());
    }

    private boolean isOpenIn(Phase phase) {
        boolean takingEntries = actor.is(Role.BRANCH) && phase == Phase.SUBMISSION;
        boolean underReview = actor.is(Role.JUDGE) && (phase == Phase.REVIEW || phase == Phase.CLOSED);
        return takingEntries || underReview;
    }
}
