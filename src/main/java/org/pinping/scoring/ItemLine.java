package org.pinping.scoring;

import java.util.List;

/**
 * One item's part in a derivation of the item pipeline.
 *
 * @param item empty for the bonus
 * @param group the group of judges, empty where there are none
 * @param marks each judge's points for the item, in the order of the derivation's judges
 * @param sum of the points that counted
 * @param divisor of the sum, one for a plain sum
 * @param multiplier of the aggregation
 * @param aggregated sum ÷ divisor · multiplier, rounded where the rules say so
 * @param factor the entry's own multiplier for the item, such as a degree of difficulty
 * @param weight of the item
 * @param part aggregated · factor · weight, rounded where the rules say so: what entered the score
 */
public record ItemLine(
        String item,
        String group,
        List<ItemMark> marks,
        Fraction sum,
        Fraction divisor,
        Fraction multiplier,
        Fraction aggregated,
        Fraction factor,
        Fraction weight,
        Fraction part) {

    public ItemLine {
        marks = List.copyOf(marks);
    }

    public List<MarkUse> uses() {
        return marks.stream().map(ItemMark::use).toList();
    }
}
