package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of clauses; its maximum is the sum of theirs. An item that is marked as a whole has one clause with the item's
 * own code, and the lines of the table as guidance.
 *
 * @param weight by which the item's points enter the total, above zero, at most four decimals
 * @param guidance empty unless the item is marked as a whole
 */
public record Item(
        String code, Text title, BigDecimal max, BigDecimal weight, List<Clause> clauses, List<Guidance> guidance) {

    public Item {
        clauses = List.copyOf(clauses);
        guidance = List.copyOf(guidance);
        BigDecimal sum = sum(clauses);
        if (sum.compareTo(max) != 0) {
            throw new IllegalArgumentException("clauses of item " + code + " add up to " + sum + ", not " + max);
        }
        if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > Units.SCALE) {
            throw new IllegalArgumentException("not a weight of item " + code + ": " + weight);
        }
    }

    public Item(String code, Text title, BigDecimal max, BigDecimal weight, List<Clause> clauses) {
        this(code, title, max, weight, clauses, List.of());
    }

    public Item(String code, Text title, BigDecimal max, List<Clause> clauses) {
        this(code, title, max, BigDecimal.ONE, clauses);
    }

    /** Whether the judge gives one mark for the whole item. */
    public boolean markedAsWhole() {
        return clauses.size() == 1 && clauses.get(0).code().equals(code);
    }

    Item forCategory(String category) {
        List<Clause> own =
                clauses.stream().map(clause -> clause.forCategory(category)).toList();
        return new Item(code, title, sum(own), weight, own, guidance);
    }

    private static BigDecimal sum(List<Clause> clauses) {
        return clauses.stream().map(Clause::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a full item brings to the total. */
    public BigDecimal weightedMax() {
        return max.multiply(weight);
    }
}
