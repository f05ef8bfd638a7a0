package org.pinping.contest;

import java.util.Set;
import java.util.stream.IntStream;

/** Codes for rows of a form that nobody should have to think of. */
public final class FreeCode {

    private FreeCode() {}

    /** The letter with the least number that is not taken yet; it is taken from then on. */
    public static String take(String letter, Set<String> taken) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> letter + it)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
