package org.pinping.contest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How entry codes are formed: text with {@code {number:3}} and, if wished, {@code {category}}, each once. */
record EntryCodePattern(String text) {

    private static final Pattern FORM = Pattern.compile("([^{}\\p{Cntrl}]|\\{category}|\\{number(:[1-6])?})+");
    private static final Pattern NUMBER = Pattern.compile("\\{number(?::([1-6]))?}");
    private static final String CATEGORY = "{category}";

    boolean isValid() {
        return FORM.matcher(text).matches()
                && NUMBER.matcher(text).results().count() == 1
                && text.indexOf(CATEGORY) == text.lastIndexOf(CATEGORY);
    }

    /** Whether each category counts for itself. */
    boolean countsByCategory() {
        return text.contains(CATEGORY);
    }

    String format(String categoryCode, int number) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no number in entry code pattern " + text);
        }
        int digits = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        String counted = String.format("%0" + digits + "d", number);
        return matcher.replaceFirst(counted).replace(CATEGORY, categoryCode);
    }
}
