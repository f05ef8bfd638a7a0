package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/** What happens where striking would leave nothing. */
public enum TooFew {
    /** Strike as many at each end as leaves at least one value; with one or two values, none. */
    SHRINK,
    /** Strike none. */
    MEAN,
    /** Take the value in the middle. */
    MEDIAN,
    /** Leave the entry without a score. */
    FAIL;

    /** How many to strike of so few values, the same rule otherwise; null for no score. */
    @Nullable Kept instead(int values, Kept usual) {
        int most = this == SHRINK ? (values - 1) / 2 : 0;
        return switch (this) {
            case FAIL -> null;
            case MEDIAN -> new Median(Median.Middle.MID).keep(values);
            case SHRINK, MEAN ->
                new Kept(
                        Math.min(usual.low(), most),
                        Math.min(usual.high(), most),
                        usual.replaced(),
                        usual.divided(),
                        usual.multiplier());
        };
    }
}
