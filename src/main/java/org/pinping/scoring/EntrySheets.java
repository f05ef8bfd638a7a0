package org.pinping.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All sheets of one entry.
 *
 * @param code orders entries that share a place, and is unique
 * @param sheets in the order of the judges' numbers: of equal totals the first is struck as the lowest
 */
public record EntrySheets<E, J>(E entry, String code, List<JudgeSheet<J>> sheets) {

    public EntrySheets {
        sheets = List.copyOf(sheets);
        Set<J> judges = new HashSet<>();
        for (JudgeSheet<J> sheet : sheets) {
            if (!judges.add(sheet.judge())) {
                throw new IllegalArgumentException("two sheets of " + sheet.judge() + " for " + entry);
            }
        }
    }
}
