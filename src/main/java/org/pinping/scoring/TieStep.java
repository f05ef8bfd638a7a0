package org.pinping.scoring;

import java.util.List;

/**
 * A tie rule that set an entry apart from others with the same score.
 *
 * @param merit what the rule compared for this entry: the higher, position by position, the better
 */
public record TieStep(TieBreakRule rule, List<Fraction> merit) {

    public TieStep {
        merit = List.copyOf(merit);
    }
}
