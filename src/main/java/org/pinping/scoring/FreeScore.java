package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The judge gives any number of points from zero to the clause's maximum, in steps.
 *
 * @param bands words for ranges of points, the best first; empty, or every possible mark lies in exactly one
 */
public record FreeScore(BigDecimal max, BigDecimal step, List<Band> bands) implements ScoringKind {

    public FreeScore {
        bands = List.copyOf(bands);
        Range.upTo(max, step);
    }

    public FreeScore(BigDecimal max, BigDecimal step) {
        this(max, step, List.of());
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
    public Gauge gauge() {
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
