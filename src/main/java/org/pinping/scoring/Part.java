package org.pinping.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one group of judges says about one entry. */
final class Part {

    private static final int[] NONE = {};

    private final JudgeGroup group;
    private final int validSheets;
    private final int[] order;
    private final @Nullable Kept kept;
    private final @Nullable Fraction sum;
    private final @Nullable Fraction divisor;
    private final @Nullable Fraction raw;
    private final List<ItemLine> items;

    private Part(
            JudgeGroup group,
            int validSheets,
            int[] order,
            @Nullable Kept kept,
            @Nullable Fraction sum,
            @Nullable Fraction divisor,
            @Nullable Fraction raw,
            List<ItemLine> items) {
        this.group = group;
        this.validSheets = validSheets;
        this.order = order;
        this.kept = kept;
        this.sum = sum;
        this.divisor = divisor;
        this.raw = raw;
        this.items = items;
    }

    static Part missing(JudgeGroup group, int validSheets) {
        return new Part(group, validSheets, NONE, null, null, null, null, List.of());
    }

    static Part ofTotals(
            JudgeGroup group, int[] order, Kept kept, Fraction sum, @Nullable Fraction divisor, Fraction raw) {
        return new Part(group, order.length, order, kept, sum, divisor, raw, List.of());
    }

    static Part ofItems(JudgeGroup group, int validSheets, Fraction raw, List<ItemLine> items) {
        return new Part(group, validSheets, NONE, null, null, null, raw, items);
    }

    JudgeGroup group() {
        return group;
    }

    int validSheets() {
        return validSheets;
    }

    /** The sheets in ascending order of their values, by their numbers among the valid ones; empty for items. */
    int[] order() {
        return order;
    }

    /** Which of the ordered count, null where the group is missing or items were aggregated first. */
    @Nullable Kept kept() {
        return kept;
    }

    @Nullable Fraction sum() {
        return sum;
    }

    @Nullable Fraction divisor() {
        return divisor;
    }

    /** The group's figure for the entry before its measure, null where the group is missing. */
    @Nullable Fraction raw() {
        return raw;
    }

    List<ItemLine> items() {
        return items;
    }
}
