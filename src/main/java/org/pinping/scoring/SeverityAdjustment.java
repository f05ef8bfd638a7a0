package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Whether judges' severity is measured on shared entries and taken off, for panels where not everybody judges
 * everything: minimises Σ (x − entry − judge)² + lambda Σ judge² over all valid sheets.
 *
 * @param lambda zero for the additive model, which needs a connected panel; above zero for the ridge
 */
public record SeverityAdjustment(Kind kind, BigDecimal lambda) {

    public static final SeverityAdjustment NONE = new SeverityAdjustment(Kind.NONE, BigDecimal.ZERO);
    public static final SeverityAdjustment ADDITIVE = new SeverityAdjustment(Kind.ADDITIVE, BigDecimal.ZERO);

    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** The method. */
    public enum Kind {
        NONE,
        ADDITIVE,
        RIDGE
    }

    public SeverityAdjustment {
        if ((kind == Kind.RIDGE) != (lambda.signum() > 0)) {
            throw new IllegalArgumentException(kind + " with lambda " + lambda);
        }
    }

    public static SeverityAdjustment ridge(BigDecimal lambda) {
        return new SeverityAdjustment(Kind.RIDGE, lambda);
    }
}
