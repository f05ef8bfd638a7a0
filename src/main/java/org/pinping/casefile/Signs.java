package org.pinping.casefile;

import java.lang.Character.UnicodeScript;

/** What single signs of a Chinese text are. */
final class Signs {

    private static final String ENDINGS = "。！？；：…!?;:";
    private static final String CLOSING = "”’\"」』）)】〕》〉]";
    private static final String LEADING_ON = "，、,（(“‘《〈【「『—";

    private Signs() {}

    static boolean isHan(int sign) {
        return UnicodeScript.of(sign) == UnicodeScript.HAN;
    }

    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\ufeff' || sign == '\u200b';
    }

    /** Without any blanks. */
    static String squeeze(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(it -> !isBlank(it)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a sentence ends here; a closing quotation mark alone ends none. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (CLOSING.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
            at--;
        }
        return at < 0 || ENDINGS.indexOf(text.charAt(at)) >= 0;
    }

    static boolean holdsSentence(String text) {
        return text.chars().anyMatch(it -> "。！？；".indexOf(it) >= 0);
    }

    static boolean leadsOn(String text) {
        return !text.isEmpty() && LEADING_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static int count(String text, char sign) {
        return (int) text.chars().filter(it -> it == sign).count();
    }

    static String tail(String text, int most) {
        return text.length() <= most ? text : "…" + text.substring(text.length() - most);
    }

    static String head(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
