package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One judge's line in a derivation.
 *
 * @param group the judge's group, empty where there are none
 * @param total as marked, null where there is no sheet or it has no total
 * @param counted what the total became by normalization, adjustment or rounding; equal to the total without, null
 *     where the sheet is not valid and in the item pipeline, which aggregates items
 * @param steps what it was on the way; empty where the total counts as marked
 */
public record JudgeLine<J>(
        J judge,
        MarkUse use,
        String group,
        @Nullable BigDecimal total,
        @Nullable Fraction counted,
        Map<MarkStep, Fraction> steps) {

    public JudgeLine {
        steps = Map.copyOf(steps);
    }
}
