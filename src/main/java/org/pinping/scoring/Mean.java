package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Every valid sheet counts the same. */
public record Mean() implements Aggregation {

    @Override
    public Aggregate aggregate(List<BigDecimal> ascending) {
        return Aggregate.meanWithout(0, 0, ascending);
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.mean");
    }
}
