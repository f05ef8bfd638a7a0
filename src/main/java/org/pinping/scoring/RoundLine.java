package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One round's part in the score of several rounds.
 *
 * @param score of the round, null where the entry has none
 */
public record RoundLine(
        String round, BigDecimal weight, @Nullable Fraction score) {}
