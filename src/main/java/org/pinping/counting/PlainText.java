package org.pinping.counting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in a cell that names something or holds a number. */
final class PlainText {

    /** Stands between the characters of short names, to make them as long as others. */
    private static final int WIDE_SPACE = 0x3000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private PlainText() {}

    /** Why a text is no name, as a message key; empty for one that is. What looks equal must be equal. */
    static String fault(String text) {
        if (text.isEmpty()) {
            return "counting.fault.blank";
        }
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        if (isBlank(first) || isBlank(last)) {
            return "counting.fault.space";
        }
        boolean hidden = text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || (c != ' ' && c != WIDE_SPACE && isBlank(c)));
        return hidden ? "counting.fault.hidden" : "";
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0xFEFF;
    }

    /** Whether a cell says that there is nothing. */
    static boolean isMissing(String text) {
        return text.isEmpty() || text.equals("NA");
    }

    /** Null where the text is no plain number. */
    static @Nullable BigDecimal number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
