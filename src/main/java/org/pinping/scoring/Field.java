package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All valid sheets of a round, as tie rules look at them. Entries are positions in the list it was made of. */
public final class Field<E, J> {

    private final Roll<E, J> roll;
    private final Panel<J> panel;
    private final List<EntrySheets<E, J>> entries;
    private @Nullable List<List<Integer>> places;

    Field(Roll<E, J> roll, Panel<J> panel, List<EntrySheets<E, J>> entries) {
        this.roll = roll;
        this.panel = panel;
        this.entries = entries;
    }

    String code(int entry) {
        return entries.get(entry).code();
    }

    /** The mean over the valid sheets of a figure in ten-thousandths; zero where there is no sheet. */
    Fraction mean(int entry, ToLongFunction<SheetScore> units) {
        List<ValidSheet<J>> sheets = roll.valid(entry);
        long sum = 0;
        for (ValidSheet<J> sheet : sheets) {
            sum += units.applyAsLong(sheet.score());
        }
        return sheets.isEmpty() ? Fraction.ZERO : Fraction.of(sum, sheets.size() * Units.ONE);
    }

    Fraction meanTotal(int entry) {
        return meanTotal(roll.valid(entry));
    }

    /** The mean total of the judges of one group. */
    Fraction groupMean(int entry, String group) {
        return meanTotal(roll.valid(entry).stream()
                .filter(it -> panel.role(it.judge()).group().equals(group))
                .toList());
    }

    /** All sheets of an entry are of one standard, so their totals have one denominator. */
    private static <J> Fraction meanTotal(List<ValidSheet<J>> sheets) {
        long sum = 0;
        for (ValidSheet<J> sheet : sheets) {
            sum += sheet.score().weighted();
        }
        return sheets.isEmpty()
                ? Fraction.ZERO
                : Fraction.of(sum, sheets.size() * sheets.get(0).score().plan().denominator());
    }

    Fraction median(int entry) {
        long[] totals = ascending(entry);
        int middle = (totals.length - 1) / 2;
        return Fraction.of(totals[middle] + totals[totals.length - 1 - middle], 2 * denominator(entry));
    }

    Fraction highest(int entry) {
        long[] totals = ascending(entry);
        return Fraction.of(totals[totals.length - 1], denominator(entry));
    }

    Fraction lowest(int entry) {
        return Fraction.of(ascending(entry)[0], denominator(entry));
    }

    private long denominator(int entry) {
        return roll.valid(entry).get(0).score().plan().denominator();
    }

    private long[] ascending(int entry) {
        return roll.valid(entry).stream()
                .mapToLong(it -> it.score().weighted())
                .sorted()
                .toArray();
    }

    /** With how many judges who marked both one entry stands before the other, less the other way round. */
    int prefer(int one, int other) {
        int balance = 0;
        for (ValidSheet<J> sheet : roll.valid(one)) {
            BigDecimal against = totalOf(sheet.judge(), other);
            balance += against == null ? 0 : Integer.signum(sheet.total().compareTo(against));
        }
        return balance;
    }

    /** The chair's total, null where there is no chair or the chair has not marked the entry. */
    @Nullable BigDecimal chairTotal(int entry) {
        return roll.valid(entry).stream()
                .filter(it -> panel.role(it.judge()).chair())
                .map(ValidSheet::total)
                .findFirst()
                .orElse(null);
    }

    private @Nullable BigDecimal totalOf(J judge, int entry) {
        return roll.valid(entry).stream()
                .filter(it -> it.judge().equals(judge))
                .map(ValidSheet::total)
                .findFirst()
                .orElse(null);
    }

    /** With how many judges the entry stands first, second, …; every judge ranks all entries the judge marked. */
    List<Fraction> placesWithJudges(int entry) {
        if (places == null) {
            places = rankPerJudge();
        }
        List<Integer> own = places.get(entry);
        List<Fraction> counts = new ArrayList<>();
        for (int place = 1; place <= Collections.max(own); place++) {
            counts.add(Fraction.of(BigDecimal.valueOf(Collections.frequency(own, place))));
        }
        return counts;
    }

    private List<List<Integer>> rankPerJudge() {
        Map<J, List<BigDecimal>> descending = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            roll.valid(i)
                    .forEach(sheet -> descending
                            .computeIfAbsent(sheet.judge(), judge -> new ArrayList<>())
                            .add(sheet.total()));
        }
        Map<J, Map<BigDecimal, Integer>> placeOfTotal = descending.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, judge -> placeOfTotal(judge.getValue())));
        List<List<Integer>> ranked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ranked.add(roll.valid(i).stream()
                    .map(sheet -> Objects.requireNonNull(placeOfTotal.get(sheet.judge()))
                            .getOrDefault(sheet.total(), 0))
                    .toList());
        }
        return ranked;
    }

    /** Totals are free of trailing zeros, so equal numbers are equal keys. */
    private static Map<BigDecimal, Integer> placeOfTotal(List<BigDecimal> totals) {
        totals.sort(Comparator.reverseOrder());
        Map<BigDecimal, Integer> places = new HashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            places.putIfAbsent(totals.get(i), i + 1);
        }
        return places;
    }
}
