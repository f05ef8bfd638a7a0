package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The clause starts full and loses points for each occurrence found, down to its floor.
 *
 * @param reasons what is counted and what each occurrence costs; a single one may go without code
 */
public record Deduction(BigDecimal max, List<Option> reasons, BigDecimal floor) implements ScoringKind {

    public Deduction {
        reasons = List.copyOf(reasons);
        Range.upTo(max, new BigDecimal("0.0001"));
        Occurrences.of(reasons);
        if (reasons.stream().anyMatch(reason -> reason.points().signum() < 0)) {
            throw new IllegalArgumentException("a deduction is written without a sign");
        }
        if (floor.signum() < 0 || floor.compareTo(max) >= 0) {
            throw new IllegalArgumentException("floor " + floor + " not below the maximum " + max);
        }
    }

    /** @param unit the one thing that is counted, for example a missing meeting */
    public Deduction(BigDecimal max, BigDecimal per, Text unit, BigDecimal floor) {
        this(max, Occurrences.only(unit, per), floor);
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
        return Occurrences.of(reasons).read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        Gauge worth = Occurrences.of(reasons).worth();
        long full = Units.of(max);
        long least = Units.of(floor);
        return value -> Math.max(least, full - worth.points(value));
    }

    @Override
    public Wording explained() {
        Option first = reasons.get(0);
        return Occurrences.single(reasons)
                ? Wording.of("scoring.kind.deduct", max, first.label(), first.points(), floor)
                : Wording.of("scoring.kind.deduct.several", max, reasons.size(), floor);
    }
}
