package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A typed number, or why it is none. A comma is questioned and never guessed: 1,25 may mean 1.25 or 125.
 *
 * @param value zero when there is a fault
 */
record TypedNumber(BigDecimal value, @Nullable Wording fault) {

    private static final int LONGEST = 20;
    private static final String COMMAS = ",\u3001\u3002";
    private static final String SIGNS = "+-\u2212\u2013\u2014";

    static TypedNumber of(String text) {
        if (SIGNS.indexOf(text.charAt(0)) >= 0) {
            return faulty(Wording.of("scoring.mark.sign"));
        }
        int points = 0;
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (COMMAS.indexOf(c) >= 0) {
                commas++;
            } else if (c < '0' || c > '9') {
                return noNumber(text);
            }
        }
        if (text.length() > LONGEST || points + commas > 1 || !isDigit(text.charAt(text.length() - 1))) {
            return noNumber(text);
        }
        return commas == 0 ? new TypedNumber(Units.plain(new BigDecimal(text)), null) : questioned(text);
    }

    private static TypedNumber questioned(String text) {
        StringBuilder suggestion = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                suggestion.setCharAt(i, '.');
            }
        }
        return faulty(Wording.of(
                "scoring.mark.comma",
                Units.plain(new BigDecimal(suggestion.toString())).toPlainString()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static TypedNumber noNumber(String text) {
        return faulty(Wording.of("scoring.mark.number", text));
    }

    private static TypedNumber faulty(Wording fault) {
        return new TypedNumber(BigDecimal.ZERO, fault);
    }
}
