package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A measured figure brings the reference points where it equals the reference figure, more for each step it is better
 * and fewer for each step it is worse, between floor and maximum.
 *
 * @param reference the figure that brings the points
 * @param direction whether more or less is better
 * @param step how much of the figure is one step
 * @param more what each full step on the good side adds
 * @param fewer what each step on the bad side takes away
 * @param begun what becomes of a step on the bad side that is only begun
 * @param figure which figures may be typed
 * @param unit of the figure, for example %
 */
public record Ratio(
        BigDecimal max,
        BigDecimal reference,
        BigDecimal points,
        Threshold.Direction direction,
        BigDecimal step,
        BigDecimal more,
        BigDecimal fewer,
        Threshold.BegunStep begun,
        BigDecimal floor,
        Range figure,
        Text unit)
        implements ScoringKind {

    public Ratio {
        Range.upTo(max, new BigDecimal("0.0001"));
        Range.upTo(points, new BigDecimal("0.0001"));
        if (step.signum() <= 0 || more.signum() < 0 || fewer.signum() < 0) {
            throw new IllegalArgumentException("step " + step + " brings " + more + " or costs " + fewer);
        }
        if (floor.signum() < 0 || floor.compareTo(points) > 0 || points.compareTo(max) > 0) {
            throw new IllegalArgumentException("points " + points + " not from " + floor + " to " + max);
        }
        if (reference.compareTo(figure.min()) < 0 || reference.compareTo(figure.max()) > 0) {
            throw new IllegalArgumentException("reference " + reference + " is no possible figure");
        }
    }

    @Override
    public String name() {
        return "RATIO";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        return figure.readFigure(raw, gauge());
    }

    @Override
    public Gauge gauge() {
        Gauge measured = figure.gauge();
        long from = Units.of(reference);
        long start = Units.of(points);
        long apart = Units.of(step);
        long gain = Units.of(more);
        long loss = Units.of(fewer);
        long least = Units.of(floor);
        long most = Units.of(max);
        int sign = direction == Threshold.Direction.AT_LEAST ? 1 : -1;
        long partial = begun == Threshold.BegunStep.COUNTS ? apart - 1 : 0;
        return value -> {
            long better = sign * (measured.points(value) - from);
            long change = better >= 0 ? better / apart * gain : -((partial - better) / apart * loss);
            return Math.max(least, Math.min(most, start + change));
        };
    }

    @Override
    public Wording explained() {
        String code = "scoring.kind.ratio."
                + direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Wording.of(
                begun == Threshold.BegunStep.COUNTS ? code + ".begun" : code,
                reference,
                unit,
                points,
                step,
                more,
                fewer,
                floor,
                max);
    }
}
