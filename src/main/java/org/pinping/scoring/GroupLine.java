package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One group's part in a derivation; without groups there is one line with an empty code and weight 1.
 *
 * @param weight as the rules name it
 * @param validSheets how many sheets the group handed in that may count
 * @param sum of the values that counted, null where the group is missing or its items were aggregated first
 * @param divisor of the sum: how many values (or what weight of judges) counted; null as above and for a plain sum
 * @param multiplier of the result
 * @param raw the quotient, null where the group is missing
 * @param part what entered the score, after rounding and in the group's measure; null where nothing did
 */
public record GroupLine(
        String code,
        BigDecimal weight,
        int validSheets,
        @Nullable Fraction sum,
        @Nullable Fraction divisor,
        Fraction multiplier,
        @Nullable Fraction raw,
        @Nullable Fraction part) {}
