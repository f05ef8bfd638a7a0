package org.pinping.scoring;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Plain {

    private Plain() {}

    /** Without trailing zeros and never in exponent form: 8.50 is 8.5, 1E+2 is 100. */
    public static String text(BigDecimal number) {
        return Units.plain(number).toPlainString();
    }
}
