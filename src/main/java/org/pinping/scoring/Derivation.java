package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entry's score came about, step by step.
 *
 * @param judges one line for every judge, in the order of the sheets
 * @param sum of the totals that counted, null for an entry without score
 * @param divisor how many totals counted, zero for an entry without score
 * @param decimals to which the score was rounded
 * @param vetoes those that at least one judge raised
 */
public record Derivation<J>(
        List<JudgeLine<J>> judges, @Nullable BigDecimal sum, int divisor, int decimals, List<VetoCount> vetoes) {

    public Derivation {
        judges = List.copyOf(judges);
        vetoes = List.copyOf(vetoes);
    }

    /** How many valid sheets there are, counted or not. */
    public int validSheets() {
        return (int) judges.stream().filter(line -> line.total() != null).count();
    }

    /** Whether a veto limits the entry's grade. */
    public boolean gradeCapped() {
        return inForce(VetoEffect.CAP_GRADE);
    }

    /** Whether a veto made the score zero; sum and divisor then tell what it would have been. */
    public boolean zeroed() {
        return inForce(VetoEffect.ZERO);
    }

    private boolean inForce(VetoEffect effect) {
        return vetoes.stream().anyMatch(veto -> veto.effect() == effect && veto.takesEffect());
    }
}
