package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers by code: how often each of several things was found. The canonical value names all of them in their
 * order, {@code r1:2;r2:0}; whoever types may leave out what was not found, or type a single 0 for nothing at all.
 */
record Counts(List<Option> options, long most) {

    private static final String BETWEEN = "[;,\\s\u00A0\u3000\u3001]+";
    private static final String AROUND_COLON = "[\\s\u00A0\u3000]*:[\\s\u00A0\u3000]*";
    private static final String NUMBER = "[0-9]{1,15}";
    private static final String SIGNS = "+-\u2212\u2013\u2014";

    Counts {
        options = List.copyOf(options);
        Set<String> codes = new HashSet<>();
        for (Option option : options) {
            if (!codes.add(option.code())
                    || option.code().isBlank()
                    || option.code().matches(".*[;:].*")) {
                throw new IllegalArgumentException("not a code of its own: " + option.code());
            }
        }
        if (options.isEmpty()) {
            throw new IllegalArgumentException("nothing to count");
        }
    }

    /** What reading came to: the counts in the order of the options, a fault, or neither for nothing typed. */
    static final class Reading {

        private final long @Nullable [] counts;
        private final @Nullable Wording fault;

        private Reading(long @Nullable [] counts, @Nullable Wording fault) {
            this.counts = counts;
            this.fault = fault;
        }

        long @Nullable [] counts() {
            return counts;
        }

        @Nullable Wording fault() {
            return fault;
        }
    }

    Reading read(String raw) {
        String text = RawText.clean(raw).replaceAll(AROUND_COLON, ":");
        long[] counts = new long[options.size()];
        if (text.equals("0")) {
            return new Reading(counts, null);
        }
        boolean[] named = new boolean[counts.length];
        boolean any = false;
        for (String part : text.split(BETWEEN, -1)) {
            if (!part.isEmpty()) {
                Wording fault = take(part, counts, named);
                if (fault != null) {
                    return new Reading(null, fault);
                }
                any = true;
            }
        }
        return new Reading(any ? counts : null, null);
    }

    private @Nullable Wording take(String part, long[] counts, boolean[] named) {
        int colon = part.indexOf(':');
        Option option = colon < 0 ? null : Options.find(options, part.substring(0, colon));
        if (option == null) {
            return Wording.of("scoring.mark.counts", part, Options.codes(options), example());
        }
        int position = options.indexOf(option);
        if (named[position]) {
            return Wording.of("scoring.mark.twice", option.code());
        }
        named[position] = true;
        String number = part.substring(colon + 1);
        if (!number.isEmpty() && SIGNS.indexOf(number.charAt(0)) >= 0) {
            return Wording.of("scoring.mark.sign");
        }
        if (!number.matches(NUMBER)) {
            return Wording.of("scoring.mark.counts", part, Options.codes(options), example());
        }
        counts[position] = Long.parseLong(number);
        return counts[position] > most
                ? Wording.of("scoring.mark.range", BigDecimal.ZERO, BigDecimal.valueOf(most))
                : null;
    }

    /** The first code, or the first two, with a number, as they may be typed. */
    private String example() {
        String first = options.get(0).code() + ":2";
        return options.size() == 1 ? first : first + ";" + options.get(1).code() + ":1";
    }

    String canonical(long[] counts) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            value.append(i == 0 ? "" : ";").append(options.get(i).code()).append(':');
            value.append(counts[i]);
        }
        return value.toString();
    }

    /**
     * From a value as files may hold it: canonical, but for codes left out or in another order.
     *
     * @throws IllegalArgumentException for blanks, signs of other keyboards, labels or anything else that needs reading
     */
    long[] parse(String value) {
        Reading reading = read(value);
        long[] counts = reading.counts();
        if (counts == null || !isPlain(value, counts)) {
            throw new IllegalArgumentException("no counts of " + Options.codes(options) + ": " + value);
        }
        return counts;
    }

    private boolean isPlain(String value, long[] counts) {
        List<String> all = List.of(canonical(counts).split(";", -1));
        return value.equals("0") || Stream.of(value.split(";", -1)).allMatch(all::contains);
    }

    static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
