package org.pinping.scoring;

/** The rule of one clause from canonical value to points, prepared for adding up many sheets. */
@FunctionalInterface
public interface Gauge {

    /**
     * Points in ten-thousandths; rounded half up where the gauge is not {@link #whole()}.
     *
     * @throws IllegalArgumentException for a value that reading would not have produced
     */
    long points(String value);

    /** The points without any rounding. */
    default Fraction exact(String value) {
        return Fraction.of(points(value), Units.ONE);
    }

    /** Whether all points are whole ten-thousandths; if not, only {@link #exact} counts. */
    default boolean whole() {
        return true;
    }
}
