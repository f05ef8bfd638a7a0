package org.pinping.scoring;

/** Evens out what keyboards and spreadsheets add to a typed value: blanks of any kind, full-width signs. */
final class RawText {

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private RawText() {}

    /** Trimmed, also of no-break, ideographic and zero-width blanks, with full-width signs made narrow. */
    static String clean(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        StringBuilder cleaned = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            cleaned.append(narrow(raw.charAt(i)));
        }
        return cleaned.toString();
    }

    private static char narrow(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
