package org.pinping.scoring;

import java.util.Locale;
import java.util.Set;

/** A mark that is 1 or 0, in the ways people write it. */
final class YesNo {

    private static final String YES = "1";
    private static final String NO = "0";
    private static final Set<String> YES_WORDS = Set.of(YES, "是", "有", "√", "✓", "y", "yes", "true");
    private static final Set<String> NO_WORDS = Set.of(NO, "否", "无", "×", "✗", "n", "no", "false");

    private YesNo() {}

    static MarkReading read(String raw, Gauge gauge) {
        String text = RawText.clean(raw).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new MarkReading.Blank();
        }
        boolean yes = YES_WORDS.contains(text);
        if (!yes && !NO_WORDS.contains(text)) {
            return MarkReading.refused("scoring.mark.yes-no", text);
        }
        String value = yes ? YES : NO;
        return new MarkReading.Accepted(value, Units.decimal(gauge.points(value)));
    }

    static boolean isYes(String value) {
        if (!value.equals(YES) && !value.equals(NO)) {
            throw new IllegalArgumentException("neither 1 nor 0: " + value);
        }
        return value.equals(YES);
    }
}
