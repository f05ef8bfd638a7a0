package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/** The lowest and the highest values do not count; the rest is averaged over what is left. */
public record TrimmedMean(int low, int high, TooFew tooFew) implements Aggregation {

    public TrimmedMean {
        if (low < 0 || high < 0 || low + high == 0) {
            throw new IllegalArgumentException("nothing to strike: " + low + " low, " + high + " high");
        }
    }

    @Override
    public @Nullable Kept keep(int values) {
        return new Ends(low, high, tooFew).keep(values, Kept.mean(low, high));
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.trimmed." + new Ends(low, high, tooFew).policy(), high, low);
    }
}
