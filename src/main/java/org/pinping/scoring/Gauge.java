package org.pinping.scoring;

/** The rule of one clause from canonical value to points, prepared for adding up many sheets. */
@FunctionalInterface
public interface Gauge {

    /**
     * Points in ten-thousandths.
     *
     * @throws IllegalArgumentException for a value that reading would not have produced
     */
    long points(String value);
}
