package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    /** Zero where there is no sheet. */
    Fraction mean(int entry, Function<SheetScore, Fraction> figure) {
        return mean(roll.valid(entry), figure);
    }

    /** The mean over the sheets of one group of judges. */
    Fraction groupMean(int entry, String group) {
        List<ValidSheet<J>> own = roll.valid(entry).stream()
                .filter(it -> panel.role(it.judge()).group().equals(group))
                .toList();
        return mean(own, SheetScore::exactTotal);
    }

    private Fraction mean(List<ValidSheet<J>> sheets, Function<SheetScore, Fraction> figure) {
        Fraction sum = sheets.stream().map(sheet -> figure.apply(sheet.score())).reduce(Fraction.ZERO, Fraction::plus);
        return sheets.isEmpty() ? Fraction.ZERO : sum.times(Fraction.of(1, sheets.size()));
    }

    Fraction median(int entry) {
        List<Fraction> totals = ascending(entry);
        int middle = (totals.size() - 1) / 2;
        Fraction sum = totals.get(middle).plus(totals.get(totals.size() - 1 - middle));
        return sum.times(Fraction.of(1, 2));
    }

    Fraction highest(int entry) {
        return Collections.max(ascending(entry));
    }

    Fraction lowest(int entry) {
        return Collections.min(ascending(entry));
    }

    private List<Fraction> ascending(int entry) {
        return roll.valid(entry).stream().map(ValidSheet::total).sorted().toList();
    }

    /** With how many judges who marked both one entry stands before the other, less the other way round. */
    int prefer(int one, int other) {
        int balance = 0;
        for (ValidSheet<J> sheet : roll.valid(one)) {
            Fraction against = totalOf(sheet.judge(), other);
            balance += against == null ? 0 : Integer.signum(sheet.total().compareTo(against));
        }
        return balance;
    }

    /** The chair's total, null where there is no chair or the chair has not marked the entry. */
    @Nullable Fraction chairTotal(int entry) {
        return roll.valid(entry).stream()
                .filter(it -> panel.role(it.judge()).chair())
                .map(ValidSheet::total)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Fraction totalOf(J judge, int entry) {
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
            counts.add(Fraction.of(Collections.frequency(own, place), 1));
        }
        return counts;
    }

    private List<List<Integer>> rankPerJudge() {
        Map<J, List<Fraction>> descending = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            roll.valid(i)
                    .forEach(sheet -> descending
                            .computeIfAbsent(sheet.judge(), judge -> new ArrayList<>())
                            .add(sheet.total()));
        }
        Map<J, Map<Fraction, Integer>> placeOfTotal = descending.entrySet().stream()
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

    /** Fractions are in lowest terms, so equal numbers are equal keys. */
    private static Map<Fraction, Integer> placeOfTotal(List<Fraction> totals) {
        totals.sort(Comparator.reverseOrder());
        Map<Fraction, Integer> places = new HashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            places.putIfAbsent(totals.get(i), i + 1);
        }
        return places;
    }
}
