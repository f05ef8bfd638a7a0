package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * A judge's part in a panel.
 *
 * @param group the code of the judge's group, empty where there are no groups
 * @param weight of this judge's marks among the others of the group, above zero, at most four decimals
 * @param chair whether the judge leads the panel, which a tie rule may ask for
 */
public record JudgeRole(String group, BigDecimal weight, boolean chair) {

    /** One among equals. */
    public static final JudgeRole PLAIN = new JudgeRole("", BigDecimal.ONE, false);

    public JudgeRole {
        if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > Units.SCALE) {
            throw new IllegalArgumentException("not a judge's weight: " + weight);
        }
    }
}
