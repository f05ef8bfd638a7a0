package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The judges' totals of one entry made into one score.
 *
 * @param struckLow how many of the lowest totals did not count
 * @param struckHigh how many of the highest totals did not count
 * @param sum of the totals that counted
 * @param divisor how many totals counted
 */
public record Aggregate(int struckLow, int struckHigh, BigDecimal sum, int divisor) {

    /** The mean of what is left of ascending totals after striking at both ends; it divides by what is left. */
    static Aggregate meanWithout(int low, int high, List<BigDecimal> ascending) {
        List<BigDecimal> kept = ascending.subList(low, ascending.size() - high);
        return new Aggregate(low, high, kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add), kept.size());
    }

    public Fraction value() {
        return Fraction.of(sum, divisor);
    }
}
