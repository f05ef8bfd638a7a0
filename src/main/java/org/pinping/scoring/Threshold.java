package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * A measured figure brings full points once it reaches the threshold, and loses points for each step it falls short.
 *
 * @param fullAt the figure that brings the maximum
 * @param direction whether more or less is better
 * @param shortfall how large one step is
 * @param per the points each step costs
 * @param begun what becomes of a step that is only begun
 * @param figure which figures may be typed
 * @param unit of the figure, for example %
 */
public record Threshold(
        BigDecimal max,
        BigDecimal fullAt,
        Direction direction,
        BigDecimal shortfall,
        BigDecimal per,
        BegunStep begun,
        BigDecimal floor,
        Range figure,
        Text unit)
        implements ScoringKind {

    /** Which side of the threshold is the good one. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** Whether a step that is only begun counts. */
    public enum BegunStep {
        COUNTS,
        IGNORED
    }

    public Threshold {
        Range.upTo(max, new BigDecimal("0.0001"));
        if (shortfall.signum() <= 0 || per.signum() <= 0 || per.compareTo(max) > 0) {
            throw new IllegalArgumentException("step " + shortfall + " costs " + per + " of " + max);
        }
        if (floor.signum() < 0 || floor.compareTo(max) >= 0) {
            throw new IllegalArgumentException("floor " + floor + " not below the maximum " + max);
        }
        if (fullAt.compareTo(figure.min()) < 0 || fullAt.compareTo(figure.max()) > 0) {
            throw new IllegalArgumentException("threshold " + fullAt + " is no possible figure");
        }
    }

    @Override
    public String name() {
        return "THRESHOLD";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        return figure.readFigure(raw, gauge());
    }

    /** A ratio that starts at its maximum: there is nothing to gain beyond the threshold. */
    @Override
    public Gauge gauge() {
        return new Ratio(max, fullAt, max, direction, shortfall, BigDecimal.ZERO, per, begun, floor, figure, unit)
                .gauge();
    }

    @Override
    public Wording explained() {
        String code = "scoring.kind.threshold." + (direction == Direction.AT_LEAST ? "at-least" : "at-most");
        return Wording.of(begun == BegunStep.COUNTS ? code + ".begun" : code, fullAt, unit, max, shortfall, per, floor);
    }
}
