package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The values that are kept are added up, not averaged, and multiplied, as in diving: two people's marks more or less
 * change the size of such a score, so it is only for panels of a fixed size.
 */
public record TrimmedSum(int low, int high, TooFew tooFew, Fraction multiplier) implements Aggregation {

    public TrimmedSum {
        if (low < 0 || high < 0 || multiplier.signum() <= 0) {
            throw new IllegalArgumentException("no sum: " + low + " low, " + high + " high, times " + multiplier);
        }
    }

    @Override
    public @Nullable Kept keep(int values) {
        return new Ends(low, high, tooFew).keep(values, new Kept(low, high, false, false, multiplier));
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.sum", high, low, multiplier.toString());
    }
}
