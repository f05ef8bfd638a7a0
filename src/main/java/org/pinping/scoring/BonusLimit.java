package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The most that the bonus clauses of one item bring together.
 *
 * @param clauses their codes
 */
public record BonusLimit(String item, BigDecimal cap, List<String> clauses) {

    public BonusLimit {
        clauses = List.copyOf(clauses);
        if (cap.signum() <= 0) {
            throw new IllegalArgumentException("a bonus needs a cap above zero");
        }
    }
}
