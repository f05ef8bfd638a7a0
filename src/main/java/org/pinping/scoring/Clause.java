package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a standard, which a judge marks.
 *
 * @param guide what to look for
 * @param evidence what the branch should show
 */
public record Clause(
        String code,
        Text title,
        @Nullable Text guide,
        @Nullable Text evidence,
        ScoringKind kind) {

    /** The most points this clause can bring: its own limit, never its item's. */
    public BigDecimal max() {
        return kind.maxPoints();
    }
}
