package org.pinping.scoring;

import java.util.HashSet;
import java.util.List;

/**
 * How a round is counted.
 *
 * @param decimals of the score that is shown
 * @param ties rules for entries with equal scores, tried in turn; what none separates shares its place
 * @param quorum the least number of valid sheets an entry needs for a score
 * @param places how many entries are selected
 */
public record RoundRules(
        Aggregation aggregation,
        int decimals,
        RankOn rankOn,
        List<TieBreakRule> ties,
        MissingClause missingClause,
        int quorum,
        int places) {

    public static final int MOST_DECIMALS = 6;

    public RoundRules {
        ties = List.copyOf(ties);
        if (decimals < 0 || decimals > MOST_DECIMALS || quorum < 1 || places < 1) {
            throw new IllegalArgumentException("decimals " + decimals + ", quorum " + quorum + ", places " + places);
        }
        if (new HashSet<>(ties).size() != ties.size()) {
            throw new IllegalArgumentException("a tie rule is named twice: " + ties);
        }
    }

    /** What of these rules the standard does not know; empty when they fit. */
    public List<Wording> faultsUnder(ScoringStandard standard) {
        return ties.stream()
                .filter(rule -> !rule.fits(standard))
                .map(rule -> Wording.of("scoring.rules.tie-unknown", rule.key()))
                .toList();
    }
}
