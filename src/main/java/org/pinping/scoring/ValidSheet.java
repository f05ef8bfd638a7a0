package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * A sheet that may count.
 *
 * @param position among the sheets of its entry
 */
record ValidSheet<J>(int position, J judge, SheetScore score) {

    BigDecimal total() {
        return score.runningTotal();
    }
}
