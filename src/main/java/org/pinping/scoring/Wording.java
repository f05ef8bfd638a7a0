package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A sentence to be said in the reader's language.
 *
 * @param code the message key
 * @param args what the message fills in: {@link String}, {@link Integer}, {@link BigDecimal}, {@link Text},
 *     {@link Fraction}, or another wording where it is said by {@link #in}
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

    /**
     * The whole sentence.
     *
     * @param messages fills the arguments into the message of a key
     */
    public String in(Locale locale, BiFunction<String, Object[], String> messages) {
        return messages.apply(
                code, args.stream().map(arg -> say(arg, locale, messages)).toArray());
    }

    /** What may be an argument, as words. */
    public static String say(Object arg, Locale locale, BiFunction<String, Object[], String> messages) {
        return arg instanceof Wording wording ? wording.in(locale, messages) : plain(arg, locale);
    }

    private static String plain(Object arg, Locale locale) {
        if (arg instanceof Text text) {
            return text.in(locale);
        }
        if (arg instanceof Fraction figure) {
            return Plain.text(figure);
        }
        return arg instanceof BigDecimal number ? number.toPlainString() : arg.toString();
    }
}
