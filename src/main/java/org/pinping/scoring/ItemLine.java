package org.pinping.scoring;

import java.util.List;

/**
 * One item's part in a derivation of the item pipeline.
 *
 * @param group the group of judges, empty where there are none
 * @param uses what became of each judge's points for the item, in the order of the derivation's judges
 * @param sum of the points that counted
 * @param divisor of the sum, one for a plain sum
 * @param multiplier of the aggregation and of the entry's item together
 * @param part what entered the score, after rounding and the item's weight
 */
public record ItemLine(
        String item,
        String group,
        List<MarkUse> uses,
        Fraction sum,
        Fraction divisor,
        Fraction multiplier,
        Fraction part) {

    public ItemLine {
        uses = List.copyOf(uses);
    }
}
