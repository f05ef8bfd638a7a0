package org.pinping.scoring;

import java.math.RoundingMode;
import java.util.Map;

/** At which points figures are rounded, to how many decimals, and what becomes of a half. */
public record Rounding(Map<RoundingPoint, Integer> decimals, Half half) {

    public static final Rounding NONE = new Rounding(Map.of(), Half.UP);

    /** What becomes of a half. */
    public enum Half {
        /** 四舍五入. */
        UP,
        /** To the even neighbour. */
        EVEN
    }

    public Rounding {
        decimals = Map.copyOf(decimals);
        if (decimals.values().stream().anyMatch(it -> it < 0 || it > RoundRules.MOST_DECIMALS)) {
            throw new IllegalArgumentException("decimals " + decimals);
        }
    }

    boolean at(RoundingPoint point) {
        return decimals.containsKey(point);
    }

    Fraction apply(RoundingPoint point, Fraction figure) {
        Integer kept = decimals.get(point);
        return kept == null ? figure : Fraction.of(figure.rounded(kept, mode()));
    }

    RoundingMode mode() {
        return half == Half.UP ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
    }
}
