package org.pinping.contest;

/** How the length of a section is counted. */
public enum CountRule {
    /** Chinese characters (Han script) only. */
    HAN,
    /** Every sign that is not white space. */
    NON_BLANK;

    public int count(String text) {
        return (int) text.codePoints().filter(this::counts).count();
    }

    private boolean counts(int codePoint) {
        if (this == HAN) {
            return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
        }
        return !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint);
    }
}
