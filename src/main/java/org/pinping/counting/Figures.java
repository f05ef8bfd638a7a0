package org.pinping.counting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Plain;

/** Exact quotients as people and programs read them. */
final class Figures {

    /** So many decimals where a quotient never ends; the fraction beside it is exact. */
    static final int DECIMALS = 12;

    private Figures() {}

    /** All decimals where they end, else twelve. */
    static String decimal(Fraction value) {
        BigDecimal decimal = value.decimalOrNull();
        return decimal == null ? value.rounded(DECIMALS).toPlainString() : decimal.toPlainString();
    }

    static @Nullable String orNull(@Nullable Fraction value) {
        return value == null ? null : decimal(value);
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : Plain.text(number);
    }
}
