package org.pinping.counting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Item;
import org.pinping.scoring.ScoringStandard;

/** Makes the multipliers of clauses, as files name them, into those of items, as the rules apply them. */
final class Multipliers {

    private final ScoringStandard standard;
    private final String file;
    private final DataFaults faults;

    Multipliers(ScoringStandard standard, String file, DataFaults faults) {
        this.standard = standard;
        this.file = file;
        this.faults = faults;
    }

    /** @param byClause in the order of the clauses, null where the file names none for the entry */
    Map<String, BigDecimal> byItem(String entry, @Nullable BigDecimal @Nullable [] byClause) {
        if (byClause == null) {
            return Map.of();
        }
        Map<String, BigDecimal> byItem = new HashMap<>();
        int position = 0;
        for (Item item : standard.items()) {
            for (Clause clause : item.clauses()) {
                BigDecimal own = orOne(byClause[position++]);
                BigDecimal before = byItem.putIfAbsent(item.code(), own);
                if (before != null && before.compareTo(own) != 0) {
                    faults.file(file, "counting.fault.item-multiplier", entry, clause.code(), own, item.code(), before);
                }
            }
        }
        List<Clause> clauses = standard.clauses();
        for (; position < clauses.size(); position++) {
            if (orOne(byClause[position]).compareTo(BigDecimal.ONE) != 0) {
                faults.file(
                        file,
                        "counting.fault.multiplied",
                        entry,
                        clauses.get(position).code());
            }
        }
        byItem.values().removeIf(it -> it.compareTo(BigDecimal.ONE) == 0);
        return Map.copyOf(byItem);
    }

    private static BigDecimal orOne(@Nullable BigDecimal multiplier) {
        return multiplier == null ? BigDecimal.ONE : multiplier;
    }
}
