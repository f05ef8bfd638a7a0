package org.pinping.counting;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Fraction;

/** Exact quotients as people and programs read them. */
final class Figures {

    /** So many decimals where a quotient never ends; the fraction beside it is exact. */
    static final int DECIMALS = 12;

    private Figures() {}

    /** All decimals where they end, else twelve. */
    static String decimal(Fraction value) {
        if (!ends(value.denominator())) {
            return value.rounded(DECIMALS).toPlainString();
        }
        return plain(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator())));
    }

    private static boolean ends(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
