package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * Where the organizer asked each judge to keep the mean of the totals. Never enters a score: judges who stray are named.
 */
public record ExpectedMean(BigDecimal mean, BigDecimal tolerance) {

    public ExpectedMean {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance);
        }
    }
}
