package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/** The lowest and the highest values count as the nearest one that is kept; divided by all. */
public record WinsorisedMean(int low, int high, TooFew tooFew) implements Aggregation {

    public WinsorisedMean {
        if (low < 0 || high < 0 || low + high == 0) {
            throw new IllegalArgumentException("nothing to replace: " + low + " low, " + high + " high");
        }
    }

    @Override
    public @Nullable Kept keep(int values) {
        return new Ends(low, high, tooFew).keep(values, new Kept(low, high, true, true, Fraction.ONE));
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.winsorised." + new Ends(low, high, tooFew).policy(), high, low);
    }
}
