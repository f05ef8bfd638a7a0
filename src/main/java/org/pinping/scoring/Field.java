package org.pinping.scoring;

import java.math.BigDecimal;
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

    private final List<List<ValidSheet<J>>> valid;
    private @Nullable List<List<Integer>> places;

    Field(List<EntrySheets<E, J>> entries) {
        valid = entries.stream().<List<ValidSheet<J>>>map(ValidSheet::of).toList();
    }

    List<ValidSheet<J>> valid(int entry) {
        return valid.get(entry);
    }

    Fraction mean(int entry, Function<SheetScore, BigDecimal> figure) {
        List<ValidSheet<J>> sheets = valid.get(entry);
        BigDecimal sum =
                sheets.stream().map(sheet -> figure.apply(sheet.score())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fraction.of(sum, sheets.size());
    }

    Fraction median(int entry) {
        List<BigDecimal> totals = ascending(entry);
        int middle = (totals.size() - 1) / 2;
        return Aggregate.meanWithout(middle, middle, totals).value();
    }

    BigDecimal highest(int entry) {
        return Collections.max(ascending(entry));
    }

    BigDecimal lowest(int entry) {
        return Collections.min(ascending(entry));
    }

    private List<BigDecimal> ascending(int entry) {
        return valid.get(entry).stream().map(ValidSheet::total).sorted().toList();
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
        valid.forEach(sheets -> sheets.forEach(sheet -> descending
                .computeIfAbsent(sheet.judge(), judge -> new ArrayList<>())
                .add(sheet.total())));
        Map<J, Map<BigDecimal, Integer>> placeOfTotal = descending.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, judge -> placeOfTotal(judge.getValue())));
        return valid.stream()
                .map(sheets -> sheets.stream()
                        .map(sheet -> Objects.requireNonNull(placeOfTotal.get(sheet.judge()))
                                .getOrDefault(sheet.total(), 0))
                        .toList())
                .toList();
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
