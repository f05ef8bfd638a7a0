package org.pinping.office;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell: a text, which is never anything but a text, or a number with its format.
 *
 * @param text the text, empty for a number
 * @param number the number, null for a text
 * @param format the number format as office programs write it
 * @param struck whether a line goes through the value, which stays legible
 */
public record CellValue(String text, @Nullable BigDecimal number, String format, boolean struck) {

    public static final CellValue BLANK = text("");

    private static final String TEXT_FORMAT = "@";

    public CellValue {
        text = CellText.clean(text);
    }

    public static CellValue text(String text) {
        return new CellValue(text, null, TEXT_FORMAT, false);
    }

    public static CellValue struckText(String text) {
        return new CellValue(text, null, TEXT_FORMAT, true);
    }

    public static CellValue whole(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    public static CellValue number(BigDecimal number, int decimals) {
        return new CellValue("", number, digits(decimals), false);
    }

    /** A number with its sign, also when it is positive. */
    public static CellValue signed(BigDecimal number, int decimals) {
        String digits = digits(decimals);
        return new CellValue("", number, "+" + digits + ";-" + digits + ";" + digits, false);
    }

    /** A number that does not count: struck through, followed by a mark, and still a number. */
    public static CellValue struckNumber(BigDecimal number, int decimals, String mark) {
        return new CellValue("", number, digits(decimals) + '"' + mark.replace("\"", "") + '"', true);
    }

    public boolean isText() {
        return number == null;
    }

    private static String digits(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
