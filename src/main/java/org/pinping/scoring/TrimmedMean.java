package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lowest and the highest totals do not count; the rest is averaged over what is left. */
public record TrimmedMean(int low, int high, TooFew tooFew) implements Aggregation {

    /** What happens where striking would leave nothing. */
    public enum TooFew {
        /** Strike as many at each end as leaves at least one total; with one or two totals, none. */
        SHRINK,
        /** Strike none. */
        MEAN,
        /** Leave the entry without a score. */
        FAIL
    }

    public TrimmedMean {
        if (low < 0 || high < 0 || low + high == 0) {
            throw new IllegalArgumentException("nothing to strike: " + low + " low, " + high + " high");
        }
    }

    @Override
    public @Nullable Aggregate aggregate(List<BigDecimal> ascending) {
        int sheets = ascending.size();
        if (sheets > low + high) {
            return Aggregate.meanWithout(low, high, ascending);
        }
        if (tooFew == TooFew.FAIL) {
            return null;
        }
        int most = tooFew == TooFew.SHRINK ? (sheets - 1) / 2 : 0;
        return Aggregate.meanWithout(Math.min(low, most), Math.min(high, most), ascending);
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.trimmed." + tooFew.name().toLowerCase(Locale.ROOT), high, low);
    }
}
