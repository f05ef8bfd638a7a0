package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A sentence to be said in the reader's language.
 *
 * @param code the message key, always {@code scoring.…}
 * @param args what the message fills in: {@link String}, {@link Integer}, {@link BigDecimal} or {@link Text}
 */
public record Wording(String code, List<Object> args) {

    public Wording {
        args = List.copyOf(args);
    }

    public static Wording of(String code, Object... args) {
        return new Wording(code, List.of(args));
    }

    /** The arguments as plain words, so that no formatter puts separators into a mark. */
    public Object[] args(Locale locale) {
        return args.stream().map(arg -> plain(arg, locale)).toArray();
    }

    private static String plain(Object arg, Locale locale) {
        if (arg instanceof Text text) {
            return text.in(locale);
        }
        return arg instanceof BigDecimal number ? number.toPlainString() : arg.toString();
    }
}
