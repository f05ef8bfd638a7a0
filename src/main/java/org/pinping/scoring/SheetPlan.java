package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A standard prepared for adding up many sheets: each clause has a position, each position its gauge. */
final class SheetPlan {

    private final List<Clause> clauses;
    private final List<ToLongFunction<String>> gauges;
    private final Map<String, Integer> itemPositions = new HashMap<>();
    private final Map<String, Integer> clausePositions = new HashMap<>();
    private final int[] itemEnds;
    private final int bonusEnd;
    private final long bonusCap;

    SheetPlan(List<Item> items, @Nullable BonusBlock bonus, List<Clause> vetoes) {
        List<Clause> all = new ArrayList<>();
        itemEnds = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            all.addAll(items.get(i).clauses());
            itemEnds[i] = all.size();
            itemPositions.put(items.get(i).code(), i);
        }
        all.addAll(bonus == null ? List.of() : bonus.clauses());
        bonusEnd = all.size();
        bonusCap = Units.of(bonus == null ? BigDecimal.ZERO : bonus.cap());
        all.addAll(vetoes);
        clauses = List.copyOf(all);
        gauges = clauses.stream().map(clause -> clause.kind().gauge()).toList();
        for (int i = 0; i < clauses.size(); i++) {
            clausePositions.put(clauses.get(i).code(), i);
        }
    }

    List<Clause> clauses() {
        return clauses;
    }

    SheetScore score(Marks marks) {
        Map<String, String> values = marks.values();
        long[] points = new long[clauses.size()];
        boolean[] raised = new boolean[clauses.size() - bonusEnd];
        int found = 0;
        for (int i = 0; i < points.length; i++) {
            String value = values.get(clauses.get(i).code());
            if (value == null) {
                points[i] = SheetScore.UNMARKED;
                continue;
            }
            found++;
            points[i] = gauges.get(i).applyAsLong(value);
            if (i >= bonusEnd) {
                raised[i - bonusEnd] = YesNo.isYes(value);
            }
        }
        if (found != values.size()) {
            throw new IllegalArgumentException("marks for clauses that are not on the sheet: " + values.keySet());
        }
        return new SheetScore(this, points, raised);
    }

    int clausePosition(String code) {
        return position(clausePositions, code);
    }

    int itemPosition(String code) {
        return position(itemPositions, code);
    }

    private static int position(Map<String, Integer> positions, String code) {
        Integer position = positions.get(code);
        if (position == null) {
            throw new IllegalArgumentException("not on the sheet: " + code);
        }
        return position;
    }

    int itemCount() {
        return itemEnds.length;
    }

    int itemStart(int item) {
        return item == 0 ? 0 : itemEnds[item - 1];
    }

    int itemEnd(int item) {
        return itemEnds[item];
    }

    /** Where the items' clauses end and the bonus begins. */
    int bonusStart() {
        return itemEnds.length == 0 ? 0 : itemEnds[itemEnds.length - 1];
    }

    /** Where the bonus ends and the vetoes begin. */
    int bonusEnd() {
        return bonusEnd;
    }

    long bonusCap() {
        return bonusCap;
    }
}
