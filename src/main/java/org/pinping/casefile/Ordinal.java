package org.pinping.casefile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number a line begins with.
 *
 * @param rank how high its form stands: 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for (1), 6 for ①, 7 for 一是
 * @param length of the number with its marks
 */
record Ordinal(int rank, int number, int length) {

    private static final String COUNTED = "[一二三四五六七八九十]{1,3}";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("第\\s*(" + COUNTED + "|\\d{1,2})\\s*(?:部分|章|节|篇)\\s*[、：:．.]?"),
            Pattern.compile("(" + COUNTED + "|[壹贰叁肆伍陆柒捌玖])\\s*[、．.，,：:]"),
            Pattern.compile("[（(]\\s*(" + COUNTED + ")\\s*[)）]\\s*、?"),
            Pattern.compile("(\\d{1,2}|[０-９])\\s*[、．.](?![\\d０-９])"),
            Pattern.compile("(?:[（(]\\s*(\\d{1,2})\\s*[)）]|(\\d{1,2})[)）])\\s*、?"),
            Pattern.compile("([①-⑳])\\s*、?"),
            Pattern.compile("(" + COUNTED + ")\\s*(?:是|要)"));

    private static final String DIGITS = "一二三四五六七八九";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";

    static final int SPOKEN = 7;

    /** The number at the beginning of a text, blanks before it left aside; null if there is none. */
    static @Nullable Ordinal of(String text) {
        int start = 0;
        while (start < text.length() && Signs.isBlank(text.charAt(start))) {
            start++;
        }
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher matcher = FORMS.get(i).matcher(text).region(start, text.length());
            if (matcher.lookingAt()) {
                String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                return new Ordinal(i + 1, value(number), matcher.end());
            }
        }
        return null;
    }

    private static int value(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (FORMAL.indexOf(first) >= 0) {
            return FORMAL.indexOf(first) + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(number.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1)) + 1;
        return tens * 10 + (ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1)) + 1);
    }
}
