package org.pinping.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of things to choose from: distinct codes, points that are marks. */
final class Options {

    private Options() {}

    static void check(List<Option> options) {
        Set<String> codes = new HashSet<>();
        for (Option option : options) {
            if (!codes.add(option.code())
                    || option.code().isBlank()
                    || option.code().contains(";")) {
                throw new IllegalArgumentException("not a code of its own: " + option.code());
            }
            if (option.points().signum() < 0 || Units.of(option.points()) > Units.LARGEST) {
                throw new IllegalArgumentException("not a mark: " + option.points());
            }
        }
    }

    /** By code in either case, or by the Chinese label, as a spreadsheet may hold it. */
    static @Nullable Option find(List<Option> options, String text) {
        for (Option option : options) {
            if (option.code().equalsIgnoreCase(text) || option.label().zh().equals(text)) {
                return option;
            }
        }
        return null;
    }

    static String codes(List<Option> options) {
        return options.stream().map(Option::code).collect(Collectors.joining(" "));
    }
}
