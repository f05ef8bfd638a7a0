package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a standard that is read and not marked: what to weigh in an item that is marked as a whole.
 *
 * @param max what the line is meant to be worth, for orientation only; null where the table does not say
 */
public record Guidance(
        String code,
        Text title,
        @Nullable Text guide,
        @Nullable Text evidence,
        @Nullable BigDecimal max) {}
