package org.pinping.recommendation;

import java.util.List;
import org.pinping.contest.ContestId;
import org.pinping.contest.Phase;
import org.pinping.contest.PhaseGate;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.kernel.Fault;
import org.springframework.stereotype.Component;

/** Lets judging not begin over the heads of bodies that have still to recommend: each entry is decided about. */
@Component
class RecommendationGate implements PhaseGate {

    private final EntryFactsManagement entries;

    RecommendationGate(EntryFactsManagement entries) {
        this.entries = entries;
    }

    @Override
    public List<Fault> faults(ContestId contest, Phase to) {
        long waiting = to == Phase.REVIEW
                ? entries.handedIn(contest).stream()
                        .filter(it -> it.status() == EntryStatus.AWAITING)
                        .count()
                : 0;
        return waiting == 0 ? List.of() : List.of(Fault.of("", "problem.recommendation.waiting", waiting));
    }
}
