package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * Each occurrence brings points, up to the cap.
 *
 * @param unit what is counted, for example an activity with a record
 */
public record Count(BigDecimal per, Text unit, BigDecimal cap) implements ScoringKind {

    public Count {
        Range.upTo(cap, new BigDecimal("0.0001"));
        if (per.signum() <= 0 || per.compareTo(cap) > 0) {
            throw new IllegalArgumentException("points " + per + " per occurrence above the cap " + cap);
        }
    }

    @Override
    public String name() {
        return "COUNT";
    }

    @Override
    public BigDecimal maxPoints() {
        return cap;
    }

    @Override
    public MarkReading read(String raw) {
        return Range.OCCURRENCES.read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        Gauge occurrences = Range.OCCURRENCES.gauge();
        long each = Units.of(per);
        long most = Units.of(cap);
        return value -> Math.min(most, occurrences.points(value) / Units.ONE * each);
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.count", unit, per, cap);
    }
}
