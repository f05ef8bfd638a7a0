package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sheets of one entry.
 *
 * @param code orders entries that share a place, and is unique
 * @param category for quotas, empty for none
 * @param sheets in the order of the judges' numbers: of equal values the first is struck as the lowest
 * @param multipliers by item code, such as a degree of difficulty; an item without one counts once
 * @param adjustments to the entry's score from outside the sheets
 */
public record EntrySheets<E, J>(
        E entry,
        String code,
        String category,
        List<JudgeSheet<J>> sheets,
        Map<String, BigDecimal> multipliers,
        List<PointsAdjustment> adjustments) {

    public EntrySheets {
        sheets = List.copyOf(sheets);
        multipliers = Map.copyOf(multipliers);
        adjustments = List.copyOf(adjustments);
        Set<J> judges = new HashSet<>();
        for (JudgeSheet<J> sheet : sheets) {
            if (!judges.add(sheet.judge())) {
                throw new IllegalArgumentException("two sheets of " + sheet.judge() + " for " + entry);
            }
        }
    }

    public EntrySheets(E entry, String code, List<JudgeSheet<J>> sheets) {
        this(entry, code, "", sheets, Map.of(), List.of());
    }
}
