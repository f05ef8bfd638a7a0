package org.pinping.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.contest.ClauseChoice;
import org.pinping.contest.ContestClauses;
import org.pinping.contest.ContestView;
import org.pinping.contest.RoundView;
import org.pinping.scoring.ScoringStandard;
import org.springframework.stereotype.Component;

/** The clauses of the standards that the rounds of a contest have pinned; nobody brings evidence for a veto. */
@Component
class PinnedClauses implements ContestClauses {

    private final CriteriaManagement criteria;

    PinnedClauses(CriteriaManagement criteria) {
        this.criteria = criteria;
    }

    @Override
    public List<ClauseChoice> of(ContestView contest) {
        Map<String, ClauseChoice> choices = new LinkedHashMap<>();
        for (RoundView round : contest.rounds()) {
            if (round.standard() != null) {
                ScoringStandard standard = criteria.standard(round.standard());
                standard.clauses().stream()
                        .filter(it -> !standard.vetoes().contains(it))
                        .forEach(it -> choices.putIfAbsent(it.code(), new ClauseChoice(it.code(), it.title())));
            }
        }
        return List.copyOf(choices.values());
    }
}
