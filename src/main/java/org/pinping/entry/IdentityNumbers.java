package org.pinping.entry;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the numbers of Chinese identity cards, which no case file needs and none may keep. */
final class IdentityNumbers {

    private static final Pattern SHAPE = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    /** GB 11643: the weights of the first 17 digits and the sign for each remainder by 11. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String SIGNS = "10X98765432";

    private IdentityNumbers() {}

    /** Whether the text holds a number of the right form whose check sign is right: other long numbers stay allowed. */
    static boolean in(String text) {
        return SHAPE.matcher(text).results().map(MatchResult::group).anyMatch(IdentityNumbers::checks);
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return SIGNS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
