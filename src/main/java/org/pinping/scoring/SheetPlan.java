package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A standard prepared for adding up many sheets: each clause has a position, each position its gauge. */
final class SheetPlan {

    private final List<Clause> clauses;
    private final String[] codes;
    private final Gauge[] gauges;
    private final Map<String, Integer> itemPositions = new HashMap<>();
    private final Map<String, Integer> clausePositions = new HashMap<>();
    private final String[] itemCodes;
    private final int[] itemEnds;
    private final long[] itemWeights;
    private final long weightScale;
    private final int bonusEnd;
    private final long bonusCap;
    /** The bonus clauses that share a cap, by limit; the last holds those without one. */
    private final int[][] bonusGroups;

    private final long[] bonusGroupCaps;
    private final boolean whole;

    SheetPlan(List<Item> items, @Nullable BonusBlock bonus, List<Clause> vetoes) {
        List<Clause> all = new ArrayList<>();
        itemEnds = new int[items.size()];
        itemCodes = items.stream().map(Item::code).toArray(String[]::new);
        for (int i = 0; i < items.size(); i++) {
            all.addAll(items.get(i).clauses());
            itemEnds[i] = all.size();
            itemPositions.put(items.get(i).code(), i);
        }
        int decimals = items.stream()
                .mapToInt(item -> Math.max(0, item.weight().stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        weightScale = BigDecimal.TEN.pow(decimals).longValueExact();
        itemWeights = items.stream()
                .mapToLong(item -> item.weight().movePointRight(decimals).longValueExact())
                .toArray();
        all.addAll(bonus == null ? List.of() : bonus.clauses());
        bonusEnd = all.size();
        bonusCap = bonusCap(bonus);
        all.addAll(vetoes);
        clauses = List.copyOf(all);
        codes = clauses.stream().map(Clause::code).toArray(String[]::new);
        gauges = clauses.stream().map(clause -> clause.kind().gauge()).toArray(Gauge[]::new);
        for (int i = 0; i < clauses.size(); i++) {
            clausePositions.put(clauses.get(i).code(), i);
        }
        whole = Arrays.stream(gauges).allMatch(Gauge::whole);
        List<BonusLimit> limits = bonus == null ? List.of() : bonus.limits();
        bonusGroups = bonusGroups(limits);
        bonusGroupCaps = LongStream.concat(
                        limits.stream().mapToLong(limit -> Units.of(limit.cap())), LongStream.of(Long.MAX_VALUE))
                .toArray();
    }

    private static long bonusCap(@Nullable BonusBlock bonus) {
        if (bonus == null) {
            return 0;
        }
        return bonus.cap() == null ? Long.MAX_VALUE : Units.of(bonus.cap());
    }

    private int[][] bonusGroups(List<BonusLimit> limits) {
        int[][] groups = new int[limits.size() + 1][];
        boolean[] limited = new boolean[codes.length];
        for (int i = 0; i < limits.size(); i++) {
            groups[i] = limits.get(i).clauses().stream()
                    .mapToInt(this::clausePosition)
                    .toArray();
            Arrays.stream(groups[i]).forEach(clause -> limited[clause] = true);
        }
        groups[limits.size()] = IntStream.range(bonusStart(), bonusEnd)
                .filter(clause -> !limited[clause])
                .toArray();
        return groups;
    }

    List<Clause> clauses() {
        return clauses;
    }

    SheetScore score(Marks marks) {
        long[] points = new long[codes.length];
        Arrays.fill(points, SheetScore.UNMARKED);
        Fraction[] exact = whole ? null : new Fraction[codes.length];
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            int position = positionFrom(next, marks.code(i));
            if (points[position] != SheetScore.UNMARKED) {
                throw new IllegalArgumentException("two marks for clause " + codes[position]);
            }
            points[position] = gauges[position].points(marks.value(i));
            if (exact != null) {
                exact[position] = gauges[position].exact(marks.value(i));
            }
            if (position >= bonusEnd) {
                points[position] = YesNo.isYes(marks.value(i)) ? SheetScore.RAISED : 0;
            }
            next = position + 1;
        }
        return new SheetScore(this, points, exact);
    }

    /** Marks mostly come in sheet order, so the next clause is looked at before the code is looked up. */
    private int positionFrom(int next, String code) {
        return next < codes.length && codes[next].equals(code) ? next : clausePosition(code);
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

    String itemCode(int item) {
        return itemCodes[item];
    }

    /** By how much an item's points count, in parts of {@link #weightScale}. */
    long itemWeight(int item) {
        return itemWeights[item];
    }

    /** What a weight of one is, a power of ten. */
    long weightScale() {
        return weightScale;
    }

    /** Into how many parts a point is divided where totals are whole numbers. */
    long denominator() {
        return Units.ONE * weightScale;
    }

    /** The most a clause can bring, in ten-thousandths. */
    long maxUnits(int clause) {
        return Units.of(clauses.get(clause).max());
    }

    /** Whether the clause has no maximum, and so no share in what a full sheet brings. */
    boolean unlimited(int clause) {
        return clauses.get(clause).kind().unlimited();
    }

    int itemStart(int item) {
        return item == 0 ? 0 : itemEnds[item - 1];
    }

    int itemEnd(int item) {
        return itemEnds[item];
    }

    /** Where the items' clauses end and the bonus begins. */
    int bonusStart() {
        return itemEnds[itemEnds.length - 1];
    }

    /** Where the bonus ends and the vetoes begin. */
    int bonusEnd() {
        return bonusEnd;
    }

    /** Zero where there is no bonus at all. */
    long bonusCap() {
        return bonusCap;
    }

    /** The bonus after all its caps. */
    long bonus(long[] points) {
        long sum = 0;
        for (int group = 0; group < bonusGroups.length; group++) {
            long own = 0;
            for (int clause : bonusGroups[group]) {
                own += Math.max(0, points[clause]);
            }
            sum += Math.min(bonusGroupCaps[group], own);
        }
        return Math.min(bonusCap, sum);
    }

    /** Whether all points are whole ten-thousandths, so that totals are whole parts of {@link #denominator}. */
    boolean whole() {
        return whole;
    }
}
