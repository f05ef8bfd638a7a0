package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a judge's totals are put on a common scale before they meet those of the others.
 *
 * @param first {@link Kind#MIN_MAX}: what the lowest becomes; {@link Kind#Z_SCORE}: the mean
 * @param second {@link Kind#MIN_MAX}: what the highest becomes; {@link Kind#Z_SCORE}: the standard deviation
 * @param points {@link Kind#RANK_POINTS}: of the judge's first, second, … entry; none for (n − rank) ÷ (n − 1) × 100
 */
public record Normalization(Kind kind, BigDecimal first, BigDecimal second, List<BigDecimal> points) {

    public static final Normalization NONE = new Normalization(Kind.NONE, BigDecimal.ZERO, BigDecimal.ZERO, List.of());
    public static final Normalization CENTRE =
            new Normalization(Kind.CENTRE, BigDecimal.ZERO, BigDecimal.ZERO, List.of());

    /** The method. */
    public enum Kind {
        NONE,
        /** (x − lowest) ÷ (highest − lowest), stretched from first to second. Equal totals become the middle. */
        MIN_MAX,
        /** (x − mean) ÷ sample standard deviation × second + first, to nine decimals. Equal totals become the mean. */
        Z_SCORE,
        /** x − the judge's mean + the mean of all sheets. */
        CENTRE,
        /** Points by the place the judge gives; shared places share their points. */
        RANK_POINTS
    }

    public Normalization {
        points = List.copyOf(points);
        if (kind == Kind.MIN_MAX && first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("no range from " + first + " to " + second);
        }
        if (kind == Kind.Z_SCORE && second.signum() <= 0) {
            throw new IllegalArgumentException("no spread: " + second);
        }
    }

    public static Normalization minMax(BigDecimal low, BigDecimal high) {
        return new Normalization(Kind.MIN_MAX, low, high, List.of());
    }

    public static Normalization zScore(BigDecimal mean, BigDecimal deviation) {
        return new Normalization(Kind.Z_SCORE, mean, deviation, List.of());
    }

    public static Normalization rankPoints(List<BigDecimal> points) {
        return new Normalization(Kind.RANK_POINTS, BigDecimal.ZERO, BigDecimal.ZERO, points);
    }
}
