package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How the values of an entry's valid sheets become one. Every method is a weighting of the values in ascending order, so
 * it is told by their number alone.
 */
public sealed interface Aggregation permits Mean, TrimmedMean, WinsorisedMean, Median, TrimmedSum, ByPanelSize, Ballot {

    /** What counts of at least one value; null where the rule refuses so few. */
    @Nullable Kept keep(int values);

    /** The rule for so many values, where there are several. */
    default Aggregation inForce(int values) {
        return this;
    }

    /** The rule in one sentence. */
    Wording explained();
}
