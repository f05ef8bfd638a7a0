package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of clauses; its maximum is the sum of theirs.
 *
 * @param weight by which the item's points enter the total, above zero, at most four decimals
 */
public record Item(String code, Text title, BigDecimal max, BigDecimal weight, List<Clause> clauses) {

    public Item {
        clauses = List.copyOf(clauses);
        BigDecimal sum = clauses.stream().map(Clause::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(max) != 0) {
            throw new IllegalArgumentException("clauses of item " + code + " add up to " + sum + ", not " + max);
        }
        if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > Units.SCALE) {
            throw new IllegalArgumentException("not a weight of item " + code + ": " + weight);
        }
    }

    public Item(String code, Text title, BigDecimal max, List<Clause> clauses) {
        this(code, title, max, BigDecimal.ONE, clauses);
    }

    /** What a full item brings to the total. */
    public BigDecimal weightedMax() {
        return max.multiply(weight);
    }
}
