package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure is expressed in once it has been counted for every entry.
 *
 * @param points of the first, second, … place, for {@link Kind#PLACE_POINTS} only; later places bring none
 */
public record Measure(Kind kind, List<BigDecimal> points) {

    public static final Measure MARKS = new Measure(Kind.MARKS, List.of());
    public static final Measure LEADER_SHARE = new Measure(Kind.LEADER_SHARE, List.of());
    public static final Measure RANK_SHARE = new Measure(Kind.RANK_SHARE, List.of());

    /** The scale. */
    public enum Kind {
        /** As counted. */
        MARKS,
        /** In hundredths of the highest: votes ÷ most votes × 100. */
        LEADER_SHARE,
        /** By place among M entries: (M − place + 1) ÷ M × 100. */
        RANK_SHARE,
        /** Points by place. */
        PLACE_POINTS
    }

    public Measure {
        points = List.copyOf(points);
        if (points.isEmpty() == (kind == Kind.PLACE_POINTS)) {
            throw new IllegalArgumentException(kind + " and " + points.size() + " points do not go together");
        }
    }

    public static Measure placePoints(List<BigDecimal> points) {
        return new Measure(Kind.PLACE_POINTS, points);
    }
}
