package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them. */
public final class Plain {

    /** So many decimals are written of those that never end. */
    private static final int DECIMALS = 6;

    private Plain() {}

    /** Without trailing zeros and never in exponent form: 8.50 is 8.5, 1E+2 is 100. */
    public static String text(BigDecimal number) {
        return Units.plain(number).toPlainString();
    }

    /** All decimals where they end; else the first six and an ellipsis: 66.666666…. */
    public static String text(Fraction figure) {
        BigDecimal decimal = figure.decimalOrNull();
        return decimal == null
                ? figure.rounded(DECIMALS, RoundingMode.DOWN).toPlainString() + "…"
                : decimal.toPlainString();
    }
}
