package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/** A group of clauses; its maximum is the sum of theirs. */
public record Item(String code, Text title, BigDecimal max, List<Clause> clauses) {

    public Item {
        clauses = List.copyOf(clauses);
        BigDecimal sum = clauses.stream().map(Clause::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(max) != 0) {
            throw new IllegalArgumentException("clauses of item " + code + " add up to " + sum + ", not " + max);
        }
    }
}
