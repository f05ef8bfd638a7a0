package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How many of the lowest and highest values do not count.
 *
 * @param tooFew what happens where that would leave none
 */
record Ends(int low, int high, TooFew tooFew) {

    @Nullable Kept keep(int values, Kept usual) {
        return values > low + high ? usual : tooFew.instead(values, usual);
    }

    String policy() {
        return tooFew.name().toLowerCase(java.util.Locale.ROOT);
    }
}
