package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts one round: sheets to totals, totals to parts, parts to scores, scores to an order. */
final class Counting<E, J> {

    private final RoundRules rules;
    private final Panel<J> panel;
    private final List<EntrySheets<E, J>> entries;
    private final Roll<E, J> roll;
    private final List<Tally<E, J>> tallies = new ArrayList<>();
    private final List<Wording> warnings = new ArrayList<>();

    Counting(RoundRules rules, Panel<J> panel, List<EntrySheets<E, J>> unordered) {
        this.rules = rules;
        this.panel = panel;
        this.entries = unordered.stream()
                .sorted(Comparator.comparing(EntrySheets::code))
                .toList();
        Set<String> codes = new HashSet<>();
        for (EntrySheets<E, J> entry : entries) {
            if (!codes.add(entry.code())) {
                throw new IllegalArgumentException("two entries with the code " + entry.code());
            }
        }
        this.roll = new Roll<>(rules, panel, entries);
    }

    Ranking<E, J> ranking() {
        tally();
        warnAboutMeans();
        List<EntryScore<J>> scores = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            scores.add(tallies.get(i).score(rules, roll, panel, i));
        }
        Field<E, J> field = new Field<>(roll, panel, entries);
        return new Ordering<>(rules, entries, scores, field, roll.ballots()).ranking(warnings);
    }

    private void tally() {
        List<Amounts> amounts = new ArrayList<>();
        Wording fault = amounts(amounts);
        PartCounting<E, J> counting = new PartCounting<>(rules, panel);
        for (int i = 0; i < entries.size(); i++) {
            List<ValidSheet<J>> valid = roll.valid(i);
            Tally<E, J> tally = new Tally<>(
                    entries.get(i), valid, amounts.get(i), counting.parts(entries.get(i), valid, amounts.get(i)));
            tally.check(rules);
            if (fault != null) {
                tally.refuse(fault);
            }
            tallies.add(tally);
        }
        for (int group = 0; group < counting.groups().size(); group++) {
            measure(group, counting.groups().get(group).measure());
        }
        if (rules.missingGroup() == MissingGroup.ADJUSTED) {
            new MissingParts<>(tallies, counting.groups()).estimate();
        }
        tallies.stream().filter(it -> !it.refused()).forEach(it -> it.weigh(rules.missingGroup()));
        List<Tally<E, J>> scored =
                tallies.stream().filter(it -> it.counted() != null).toList();
        List<Fraction> figures = new ArrayList<>();
        scored.forEach(it -> figures.add(Objects.requireNonNull(it.counted())));
        List<Fraction> measured = new Measuring(rules.measure()).apply(figures);
        for (int i = 0; i < scored.size(); i++) {
            scored.get(i).recount(measured.get(i));
        }
    }

    private void measure(int group, Measure measure) {
        List<Tally<E, J>> present = new ArrayList<>();
        List<Fraction> figures = new ArrayList<>();
        for (Tally<E, J> tally : tallies) {
            Fraction raw = tally.parts.get(group).raw();
            if (raw != null && !tally.refused()) {
                present.add(tally);
                figures.add(raw);
            }
        }
        List<Fraction> measured = new Measuring(measure).apply(figures);
        for (int i = 0; i < present.size(); i++) {
            present.get(i).measure(group, measured.get(i));
        }
    }

    /** The values of all valid sheets, by entry. @return why there can be no scores, or null */
    private @Nullable Wording amounts(List<Amounts> amounts) {
        if (wholeNumbers()) {
            for (int i = 0; i < entries.size(); i++) {
                amounts.add(whole(roll.valid(i)));
            }
            return null;
        }
        List<Fraction[]> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            values.add(values(entries.get(i), roll.valid(i)));
        }
        Trail trail = new Trail();
        round(values, trail);
        Wording fault = RoundRules.adjusted(rules.normalization(), rules.severity())
                ? new Scaling<>(rules, roll, values, trail).apply()
                : null;
        for (int i = 0; i < values.size(); i++) {
            amounts.add(new Amounts.Exact(values.get(i), trail.of(i)));
        }
        return fault;
    }

    private boolean wholeNumbers() {
        if (RoundRules.adjusted(rules.normalization(), rules.severity())
                || rules.rounding().at(RoundingPoint.JUDGE_TOTAL)
                || rules.missingClause() == MissingClause.PRO_RATA) {
            return false;
        }
        long denominator = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).multipliers().isEmpty()) {
                return false;
            }
            for (ValidSheet<J> sheet : roll.valid(i)) {
                long own = sheet.score().plan().denominator();
                if (!sheet.score().plan().whole()) {
                    return false;
                }
                if (denominator != 0 && own != denominator) {
                    return false;
                }
                denominator = own;
            }
        }
        return true;
    }

    private static <J> Amounts whole(List<ValidSheet<J>> valid) {
        long[] units = new long[valid.size()];
        Arrays.setAll(units, i -> valid.get(i).score().weighted());
        return new Amounts.Whole(
                units, valid.isEmpty() ? 1 : valid.get(0).score().plan().denominator());
    }

    private Fraction[] values(EntrySheets<E, J> entry, List<ValidSheet<J>> valid) {
        return valid.stream()
                .map(it -> it.score().value(rules.missingClause(), entry.multipliers()))
                .toArray(Fraction[]::new);
    }

    private void round(List<Fraction[]> values, Trail trail) {
        if (rules.missingClause() == MissingClause.PRO_RATA
                || entries.stream().anyMatch(entry -> !entry.multipliers().isEmpty())) {
            trail.note(MarkStep.MULTIPLIED, values);
        }
        if (rules.rounding().at(RoundingPoint.JUDGE_TOTAL)) {
            values.forEach(own -> Arrays.setAll(own, i -> rules.rounding().apply(RoundingPoint.JUDGE_TOTAL, own[i])));
            trail.note(MarkStep.ROUNDED, values);
        }
    }

    private void warnAboutMeans() {
        ExpectedMean expected = rules.expectedMean();
        if (expected == null) {
            return;
        }
        Map<J, Fraction> sums = new HashMap<>();
        Map<J, Integer> counts = new HashMap<>();
        Map<String, J> judges = new java.util.TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (ValidSheet<J> sheet : roll.valid(i)) {
                sums.merge(sheet.judge(), sheet.total(), Fraction::plus);
                counts.merge(sheet.judge(), 1, Integer::sum);
                judges.put(String.valueOf(sheet.judge()), sheet.judge());
            }
        }
        judges.forEach((name, judge) -> {
            Fraction mean =
                    sums.getOrDefault(judge, Fraction.ZERO).times(Fraction.of(1, counts.getOrDefault(judge, 1)));
            Fraction away = mean.minus(Fraction.of(expected.mean()));
            if (away.max(away.negate()).compareTo(Fraction.of(expected.tolerance())) > 0) {
                warnings.add(Wording.of(
                        "scoring.warning.judge-mean",
                        name,
                        mean.rounded(Math.max(2, rules.decimals())),
                        expected.mean(),
                        expected.tolerance()));
            }
        });
    }
}
