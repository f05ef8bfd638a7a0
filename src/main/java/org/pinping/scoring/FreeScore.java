package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.function.ToLongFunction;

/** The judge gives any number of points from zero to the clause's maximum, in steps. */
public record FreeScore(BigDecimal max, BigDecimal step) implements ScoringKind {

    public FreeScore {
        Range.upTo(max, step);
    }

    @Override
    public String name() {
        return "SCORE";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        return range().read(raw, gauge());
    }

    @Override
    public ToLongFunction<String> gauge() {
        return range().gauge();
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.score", max, step);
    }

    public Range range() {
        return Range.upTo(max, step);
    }
}
