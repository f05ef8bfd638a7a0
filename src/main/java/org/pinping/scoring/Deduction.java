package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * The clause starts full and loses points for each occurrence found, down to its floor.
 *
 * @param unit what is counted, for example a missing meeting
 */
public record Deduction(BigDecimal max, BigDecimal per, Text unit, BigDecimal floor) implements ScoringKind {

    public Deduction {
        Range.upTo(max, new BigDecimal("0.0001"));
        if (per.signum() <= 0 || per.compareTo(max) > 0) {
            throw new IllegalArgumentException("deduction " + per + " larger than its clause " + max);
        }
        if (floor.signum() < 0 || floor.compareTo(max) >= 0) {
            throw new IllegalArgumentException("floor " + floor + " not below the maximum " + max);
        }
    }

    @Override
    public String name() {
        return "DEDUCT";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        return Range.OCCURRENCES.read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        Gauge occurrences = Range.OCCURRENCES.gauge();
        long full = Units.of(max);
        long each = Units.of(per);
        long least = Units.of(floor);
        return value -> Math.max(least, full - occurrences.points(value) / Units.ONE * each);
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.deduct", max, unit, per, floor);
    }
}
