package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One judge's line in a derivation.
 *
 * @param group the judge's group, empty where there are none
 * @param total as marked, null where there is no sheet or it has no total
 * @param counted what the total became by normalization, adjustment or rounding; equal to the total without, null
 *     where the sheet is not valid and in the item pipeline, which aggregates items
 */
public record JudgeLine<J>(
        J judge,
        MarkUse use,
        String group,
        @Nullable BigDecimal total,
        @Nullable Fraction counted) {}
