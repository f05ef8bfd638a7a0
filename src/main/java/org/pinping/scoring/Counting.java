package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** Counts one round: scores every entry, orders the scored ones, breaks ties, gives places. */
final class Counting<E, J> {

    private static final Comparator<List<Fraction>> BY_MERIT = Counting::compareMerits;

    private final RoundRules rules;
    private final List<EntrySheets<E, J>> entries;
    private final Field<E, J> field;
    private final List<Contender> scored = new ArrayList<>();
    private final List<Standing<E, J>> unscored = new ArrayList<>();

    /** A scored entry on its way to a place. */
    private final class Contender {

        final int position;
        final EntrySheets<E, J> entry;
        final EntryScore<J> score;
        final Fraction ranked;
        final List<TieStep> steps = new ArrayList<>();

        Contender(int position, EntryScore<J> score) {
            this.position = position;
            this.entry = entries.get(position);
            this.score = score;
            this.ranked = rules.rankOn() == RankOn.EXACT
                    ? Objects.requireNonNull(score.exactOrNull())
                    : Fraction.of(Objects.requireNonNull(score.roundedOrNull()));
        }
    }

    Counting(RoundRules rules, List<EntrySheets<E, J>> unordered) {
        this.rules = rules;
        this.entries = unordered.stream()
                .sorted(Comparator.comparing(EntrySheets::code))
                .toList();
        Set<String> codes = new HashSet<>();
        for (EntrySheets<E, J> entry : entries) {
            if (!codes.add(entry.code())) {
                throw new IllegalArgumentException("two entries with the code " + entry.code());
            }
        }
        this.field = new Field<>(entries);
    }

    Ranking<E, J> ranking() {
        EntryScoring<J> scoring = new EntryScoring<>(rules);
        for (int i = 0; i < entries.size(); i++) {
            EntrySheets<E, J> entry = entries.get(i);
            EntryScore<J> score = scoring.score(entry, field.valid(i));
            if (score.exactOrNull() == null) {
                unscored.add(new Standing<>(entry.entry(), entry.code(), null, false, false, score, List.of()));
            } else {
                scored.add(new Contender(i, score));
            }
        }
        scored.sort(
                Comparator.comparing((Contender contender) -> contender.ranked).reversed());
        List<Standing<E, J>> standings = new ArrayList<>();
        for (List<Contender> tied : blocks(scored, (a, b) -> a.ranked.equals(b.ranked))) {
            breakTie(tied, 0).forEach(block -> place(block, standings));
        }
        standings.addAll(unscored);
        return new Ranking<>(rules, standings);
    }

    /** What a rule separates stays separated; the next rules act inside the parts. */
    private List<List<Contender>> breakTie(List<Contender> tied, int ruleIndex) {
        if (tied.size() == 1 || ruleIndex == rules.ties().size()) {
            return List.of(tied);
        }
        TieBreakRule rule = rules.ties().get(ruleIndex);
        List<TieStep> steps = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (Contender contender : tied) {
            order.add(order.size());
            steps.add(new TieStep(rule, rule.merit(field, contender.position)));
        }
        order.sort(Comparator.comparing((Integer i) -> steps.get(i).merit(), BY_MERIT)
                .reversed());
        List<List<Integer>> parts = blocks(
                order,
                (a, b) -> BY_MERIT.compare(steps.get(a).merit(), steps.get(b).merit()) == 0);
        if (parts.size() > 1) {
            order.forEach(i -> tied.get(i).steps.add(steps.get(i)));
        }
        List<List<Contender>> result = new ArrayList<>();
        for (List<Integer> part : parts) {
            result.addAll(breakTie(part.stream().map(tied::get).toList(), ruleIndex + 1));
        }
        return result;
    }

    private void place(List<Contender> block, List<Standing<E, J>> standings) {
        int place = standings.size() + 1;
        boolean shared = block.size() > 1;
        boolean selected = place <= rules.places();
        for (Contender it : block) {
            standings.add(
                    new Standing<>(it.entry.entry(), it.entry.code(), place, shared, selected, it.score, it.steps));
        }
    }

    private static <T> List<List<T>> blocks(List<T> ordered, BiPredicate<T, T> together) {
        List<List<T>> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || !together.test(ordered.get(start), ordered.get(i))) {
                blocks.add(ordered.subList(start, i));
                start = i;
            }
        }
        return blocks;
    }

    /** Position by position; a merit that ends earlier goes on with zeros. */
    private static int compareMerits(List<Fraction> one, List<Fraction> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Fraction left = i < one.size() ? one.get(i) : Fraction.ZERO;
            Fraction right = i < other.size() ? other.get(i) : Fraction.ZERO;
            if (left.compareTo(right) != 0) {
                return left.compareTo(right);
            }
        }
        return 0;
    }
}
