package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Marks as whole ten-thousandths. A mark fits {@code DECIMAL(9,4)}, so a {@code long} adds up any sheet exactly and many
 * times faster than {@link BigDecimal}.
 */
final class Units {

    static final int SCALE = 4;
    static final long ONE = 10_000;
    static final long LARGEST = 999_999_999;

    private Units() {}

    /** @throws ArithmeticException if the number has more than four decimals */
    static long of(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** Without trailing zeros and never in exponent form. */
    static BigDecimal decimal(long units) {
        return plain(BigDecimal.valueOf(units, SCALE));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** Reads a canonical value: digits, and after a point at most four more. */
    static long parse(String value) {
        long units = 0;
        int decimals = -1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.' && decimals < 0 && i > 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && decimals < SCALE && units <= LARGEST) {
                units = units * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                throw new IllegalArgumentException("not a mark: " + value);
            }
        }
        if (value.isEmpty() || decimals == 0) {
            throw new IllegalArgumentException("not a mark: " + value);
        }
        for (int i = Math.max(decimals, 0); i < SCALE; i++) {
            units *= 10;
        }
        return units;
    }
}
