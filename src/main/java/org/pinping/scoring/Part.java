package org.pinping.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one group of judges says about one entry.
 *
 * @param order the group's valid sheets in ascending order of their values, by their numbers among the valid ones; empty
 *     in the item pipeline
 * @param kept which of them count, null where the group is missing or items were aggregated first
 * @param raw the group's figure for the entry before its measure, null where the group is missing
 */
record Part(
        JudgeGroup group,
        int validSheets,
        int[] order,
        @Nullable Kept kept,
        @Nullable Fraction sum,
        @Nullable Fraction divisor,
        @Nullable Fraction raw,
        List<ItemLine> items) {

    static Part missing(JudgeGroup group, int validSheets) {
        return new Part(group, validSheets, new int[0], null, null, null, null, List.of());
    }
}
