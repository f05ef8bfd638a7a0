package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entry's score came about, step by step: the one object that page, workbook and counting command print.
 *
 * @param judges one line for every judge, in the order of the sheets
 * @param groups one line for every group of judges, one where there are no groups
 * @param items one line for every item and group; empty unless items are aggregated first
 * @param rounds one line for every round; empty unless several rounds make the score, and then nothing but this, the
 *     adjustments and the decimals is filled
 * @param weighed the weighted parts together; null without score
 * @param counted the same in the measure of the round, before vetoes, adjustments and final rounding
 * @param adjustments from outside the sheets
 * @param decimals to which the score is rounded to be shown
 * @param vetoes those that at least one judge raised
 */
public record Derivation<J>(
        List<JudgeLine<J>> judges,
        List<GroupLine> groups,
        List<ItemLine> items,
        List<RoundLine> rounds,
        @Nullable Fraction weighed,
        @Nullable Fraction counted,
        List<PointsAdjustment> adjustments,
        int decimals,
        List<VetoCount> vetoes) {

    public Derivation {
        judges = List.copyOf(judges);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        rounds = List.copyOf(rounds);
        adjustments = List.copyOf(adjustments);
        vetoes = List.copyOf(vetoes);
    }

    /** How many valid sheets there are, counted or not. */
    public int validSheets() {
        return groups.stream().mapToInt(GroupLine::validSheets).sum();
    }

    /** The sum of the totals that counted where one group of equal judges makes the score, else null. */
    public @Nullable BigDecimal sum() {
        Fraction sum = groups.size() == 1 ? groups.get(0).sum() : null;
        return sum == null ? null : sum.decimalOrNull();
    }

    /** How many totals the sum was divided by; zero where {@link #sum} is null or was not divided. */
    public int divisor() {
        Fraction divisor = sum() == null ? null : groups.get(0).divisor();
        return divisor == null ? 0 : divisor.numerator().intValue();
    }

    /** Whether a veto limits the entry's grade. */
    public boolean gradeCapped() {
        return inForce(VetoEffect.CAP_GRADE);
    }

    /** Whether a veto made the score zero; the other steps then tell what it would have been. */
    public boolean zeroed() {
        return inForce(VetoEffect.ZERO);
    }

    private boolean inForce(VetoEffect effect) {
        return vetoes.stream().anyMatch(veto -> veto.effect() == effect && veto.takesEffect());
    }
}
