package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    /** The mean points of an item over the valid sheets; zero where there is no sheet. */
    Fraction itemMean(int entry, String item) {
        List<ValidSheet<J>> sheets = roll.valid(entry);
        if (sheets.isEmpty()) {
            return Fraction.ZERO;
        }
        int position = plan(sheets).itemPosition(item);
        return plan(sheets).whole()
                ? mean(sheets, score -> score.itemUnits(position), Units.ONE)
                : mean(sheets, score -> score.exactItemPoints(position));
    }

    /** The most the item can bring to the entry. */
    Fraction itemMax(int entry, String item) {
        List<ValidSheet<J>> sheets = roll.valid(entry);
        return sheets.isEmpty()
                ? Fraction.ZERO
                : Fraction.of(sheets.get(0).score().itemMaxUnits(plan(sheets).itemPosition(item)), Units.ONE);
    }

    /** The mean points of a clause over the valid sheets; zero where there is no sheet. */
    Fraction clauseMean(int entry, String clause) {
        List<ValidSheet<J>> sheets = roll.valid(entry);
        if (sheets.isEmpty()) {
            return Fraction.ZERO;
        }
        int position = plan(sheets).clausePosition(clause);
        return plan(sheets).whole()
                ? mean(sheets, score -> score.clauseUnits(position), Units.ONE)
                : mean(sheets, score -> score.exactClausePoints(position));
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

    private static <J> Fraction meanTotal(List<ValidSheet<J>> sheets) {
        if (sheets.isEmpty()) {
            return Fraction.ZERO;
        }
        return plan(sheets).whole()
                ? mean(sheets, SheetScore::weighted, plan(sheets).denominator())
                : mean(sheets, SheetScore::exactTotal);
    }

    /** All sheets of an entry are of one standard, so what is looked for has the same position on them. */
    private static <J> SheetPlan plan(List<ValidSheet<J>> sheets) {
        return sheets.get(0).score().plan();
    }

    private static <J> Fraction mean(List<ValidSheet<J>> sheets, ToLongFunction<SheetScore> units, long denominator) {
        long sum = 0;
        for (ValidSheet<J> sheet : sheets) {
            sum += units.applyAsLong(sheet.score());
        }
        return Fraction.of(sum, sheets.size() * denominator);
    }

    private static <J> Fraction mean(List<ValidSheet<J>> sheets, Function<SheetScore, Fraction> figure) {
        Fraction sum = sheets.stream().map(it -> figure.apply(it.score())).reduce(Fraction.ZERO, Fraction::plus);
        return sum.times(Fraction.of(1, sheets.size()));
    }

    /** Zero where there is no sheet, as are the highest and the lowest. */
    Fraction median(int entry) {
        List<Fraction> totals = ascending(entry);
        int middle = (totals.size() - 1) / 2;
        return totals.get(middle).plus(totals.get(totals.size() - 1 - middle)).times(Fraction.of(1, 2));
    }

    Fraction highest(int entry) {
        List<Fraction> totals = ascending(entry);
        return totals.get(totals.size() - 1);
    }

    Fraction lowest(int entry) {
        return ascending(entry).get(0);
    }

    private List<Fraction> ascending(int entry) {
        List<ValidSheet<J>> sheets = roll.valid(entry);
        return sheets.isEmpty()
                ? List.of(Fraction.ZERO)
                : sheets.stream().map(ValidSheet::total).sorted().toList();
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
        int last = own.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int place = 1; place <= last; place++) {
            counts.add(Fraction.of(Collections.frequency(own, place), 1));
        }
        return counts;
    }

    private List<List<Integer>> rankPerJudge() {
        Map<J, List<Fraction>> totals = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            roll.valid(i)
                    .forEach(sheet -> totals.computeIfAbsent(sheet.judge(), judge -> new ArrayList<>())
                            .add(sheet.total()));
        }
        Map<J, Map<Fraction, Integer>> placeOfTotal = totals.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, judge -> Places.standard(judge.getValue())));
        List<List<Integer>> ranked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ranked.add(roll.valid(i).stream()
                    .map(sheet -> Objects.requireNonNull(placeOfTotal.get(sheet.judge()))
                            .getOrDefault(sheet.total(), 0))
                    .toList());
        }
        return ranked;
    }
}
