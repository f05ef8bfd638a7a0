package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Clauses whose points come on top of the standard's total, together up to the cap. */
public record BonusBlock(Text title, BigDecimal cap, List<Clause> clauses) {

    public BonusBlock {
        clauses = List.copyOf(clauses);
        if (cap.signum() <= 0) {
            throw new IllegalArgumentException("a bonus needs a cap above zero");
        }
    }
}
