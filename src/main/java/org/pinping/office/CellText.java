package org.pinping.office;

import java.util.regex.Pattern;

/** Makes any text fit to stand in a cell without changing how it reads. */
final class CellText {

    /** Excel refuses a file with a longer cell text. */
    private static final int LONGEST = 32_767;

    private static final Pattern CODED_SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String REPLACEMENT = "\uFFFD";

    private CellText() {}

    /** Drops what XML cannot hold, unifies line ends, and cuts at Excel's limit. */
    static String clean(String text) {
        if (text.length() <= LONGEST && text.chars().allMatch(CellText::plain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(it -> append(clean, it));
        return clean.length() <= LONGEST ? clean.toString() : cut(clean, LONGEST - 1) + "…";
    }

    /** Office files write a sign as _x0041_; a typed text of that form must not turn into the sign. */
    static String escaped(String text) {
        return text.contains("_x") ? CODED_SIGN.matcher(text).replaceAll("_x005F_") : text;
    }

    /** A program may take such a text for a formula when somebody edits the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** The first {@code length} units of the text, never half a surrogate pair. */
    static String cut(CharSequence text, int length) {
        if (text.length() <= length) {
            return text.toString();
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.subSequence(0, splitsPair ? length - 1 : length).toString();
    }

    private static boolean plain(int unit) {
        return (unit >= ' ' && unit < 0xD800) || (unit > 0xDFFF && unit < 0xFFFE) || unit == '\n';
    }

    private static void append(StringBuilder clean, int codePoint) {
        if ((codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == 0xFFFE || codePoint == 0xFFFF) {
            clean.append(REPLACEMENT);
        } else if (codePoint >= ' ' || codePoint == '\n' || codePoint == '\t') {
            clean.appendCodePoint(codePoint);
        }
    }
}
