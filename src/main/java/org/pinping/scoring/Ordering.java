package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Orders scored entries, breaks ties, gives places, selects and grades. */
final class Ordering<E, J> {

    private static final Comparator<List<Fraction>> BY_MERIT = Ordering::compareMerits;

    private final RoundRules rules;
    private final Field<E, J> field;
    private final int ballots;
    private final List<Line<E, J>> scored = new ArrayList<>();
    private final List<Line<E, J>> unscored = new ArrayList<>();

    /**
     * @param entries in the order of their codes
     * @param scores of the entries
     * @param ballots how many judges handed in a ballot, where there is one
     */
    Ordering(
            RoundRules rules,
            List<EntrySheets<E, J>> entries,
            List<EntryScore<J>> scores,
            Field<E, J> field,
            int ballots) {
        this.rules = rules;
        this.field = field;
        this.ballots = ballots;
        for (int i = 0; i < entries.size(); i++) {
            Line<E, J> line = new Line<>(i, entries.get(i), scores.get(i), rules.rankOn());
            (line.ranked == null ? unscored : scored).add(line);
        }
    }

    Ranking<E, J> ranking(List<Wording> warnings) {
        scored.sort(Comparator.<Line<E, J>, Fraction>comparing(Line::figure).reversed());
        List<Line<E, J>> ordered = new ArrayList<>();
        int rank = 0;
        for (List<Line<E, J>> tied : blocks(scored, (a, b) -> a.figure().equals(b.figure()))) {
            for (List<Line<E, J>> block : breakTie(tied, 0)) {
                rank++;
                place(block, ordered.size(), rank);
                ordered.addAll(block);
            }
        }
        new Floor<>(rules, field, ballots).check(ordered);
        List<Wording> told = new ArrayList<>(warnings);
        new Choosing<>(rules, ordered).choose(told);
        new Grading<>(rules, field, ordered).grade();
        List<Standing<E, J>> standings = new ArrayList<>();
        ordered.forEach(line -> standings.add(line.standing()));
        unscored.forEach(line -> standings.add(line.standing()));
        return new Ranking<>(rules, standings, told);
    }

    /** What a rule separates stays separated; the next rules act inside the parts. */
    private List<List<Line<E, J>>> breakTie(List<Line<E, J>> tied, int ruleIndex) {
        if (tied.size() == 1 || ruleIndex == rules.ties().size()) {
            return List.of(tied);
        }
        TieBreakRule rule = rules.ties().get(ruleIndex);
        List<List<Fraction>> merits =
                rule.merits(field, tied.stream().map(line -> line.position).toList());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tied.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(merits::get, BY_MERIT).reversed());
        List<List<Integer>> parts = blocks(order, (a, b) -> BY_MERIT.compare(merits.get(a), merits.get(b)) == 0);
        if (parts.size() > 1) {
            order.forEach(i -> tied.get(i).steps.add(new TieStep(rule, merits.get(i))));
        }
        List<List<Line<E, J>>> result = new ArrayList<>();
        for (List<Integer> part : parts) {
            result.addAll(breakTie(part.stream().map(tied::get).toList(), ruleIndex + 1));
        }
        return result;
    }

    private void place(List<Line<E, J>> block, int before, int rank) {
        int first = before + 1;
        int last = before + block.size();
        for (int i = 0; i < block.size(); i++) {
            Line<E, J> line = block.get(i);
            line.place = first;
            line.shared = block.size() > 1;
            line.shownPlace = switch (rules.placeStyle()) {
                case STANDARD -> BigDecimal.valueOf(first);
                case DENSE -> BigDecimal.valueOf(rank);
                case ORDINAL -> BigDecimal.valueOf(first + (long) i);
                case FRACTIONAL -> Fraction.of(first + (long) last, 2).decimal();
                case MODIFIED -> BigDecimal.valueOf(last);
            };
        }
    }

    static <T> List<List<T>> blocks(List<T> ordered, BiPredicate<T, T> together) {
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
