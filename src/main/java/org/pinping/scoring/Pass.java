package org.pinping.scoring;

import java.math.BigDecimal;

/** All points or none. */
public record Pass(BigDecimal max) implements ScoringKind {

    public Pass {
        Range.upTo(max, new BigDecimal("0.0001"));
    }

    @Override
    public String name() {
        return "PASS";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        return YesNo.read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        long full = Units.of(max);
        return value -> YesNo.isYes(value) ? full : 0;
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.pass", max);
    }
}
