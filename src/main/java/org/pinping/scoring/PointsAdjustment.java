package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * Points that come from outside the judges' sheets, such as a penalty for exceeding the time.
 *
 * @param points added to the score, negative for a penalty
 */
public record PointsAdjustment(BigDecimal points, String reason) {

    public PointsAdjustment {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("points without a reason: " + points);
        }
    }
}
