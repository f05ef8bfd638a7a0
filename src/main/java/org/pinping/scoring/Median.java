package org.pinping.scoring;

import java.util.Locale;

/** The value in the middle. */
public record Median(Middle middle) implements Aggregation {

    /** Which value stands in the middle of an even number. */
    public enum Middle {
        /** The mean of the two. */
        MID,
        /** The lower of the two, as for grades. */
        LOW
    }

    @Override
    public Kept keep(int values) {
        int low = (values - 1) / 2;
        return Kept.mean(low, middle == Middle.MID ? low : values - low - 1);
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.median." + middle.name().toLowerCase(Locale.ROOT));
    }
}
