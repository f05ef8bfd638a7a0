package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each occurrence brings points, or takes some away, from a base on, never below zero and never above the cap.
 *
 * @param reasons what is counted and what each occurrence brings, below zero for what it costs; a single one may go
 *     without code
 * @param base what a clause without any occurrence brings
 * @param cap null where there is none
 */
public record Count(
        List<Option> reasons, BigDecimal base, @Nullable BigDecimal cap) implements ScoringKind {

    public Count {
        reasons = List.copyOf(reasons);
        Occurrences.of(reasons);
        Range.upTo(base, new BigDecimal("0.0001"));
        if (cap != null) {
            Range.upTo(cap, new BigDecimal("0.0001"));
            for (Option reason : reasons) {
                if (reason.points().compareTo(cap) > 0) {
                    throw new IllegalArgumentException("points " + reason.points() + " above the cap " + cap);
                }
            }
            if (base.compareTo(cap) > 0) {
                throw new IllegalArgumentException("base " + base + " above the cap " + cap);
            }
        }
    }

    /** @param unit the one thing that is counted, for example an activity with a record */
    public Count(BigDecimal per, Text unit, @Nullable BigDecimal cap) {
        this(Occurrences.only(unit, per), BigDecimal.ZERO, cap);
    }

    @Override
    public String name() {
        return "COUNT";
    }

    /** Without a cap the base: what occurrences bring beyond it comes on top of every maximum. */
    @Override
    public BigDecimal maxPoints() {
        return cap == null ? base : cap;
    }

    @Override
    public boolean unlimited() {
        return cap == null;
    }

    @Override
    public MarkReading read(String raw) {
        return Occurrences.of(reasons).read(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        Gauge worth = Occurrences.of(reasons).worth();
        long start = Units.of(base);
        long most = cap == null ? Long.MAX_VALUE : Units.of(cap);
        return value -> Math.max(0, Math.min(most, start + worth.points(value)));
    }

    @Override
    public Wording explained() {
        Option first = reasons.get(0);
        boolean plain = Occurrences.single(reasons)
                && base.signum() == 0
                && first.points().signum() > 0;
        if (cap == null) {
            return plain
                    ? Wording.of("scoring.kind.count.unlimited", first.label(), first.points())
                    : Wording.of("scoring.kind.count.several.unlimited", base, reasons.size());
        }
        return plain
                ? Wording.of("scoring.kind.count", first.label(), first.points(), cap)
                : Wording.of("scoring.kind.count.several", base, reasons.size(), cap);
    }
}
