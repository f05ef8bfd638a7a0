package org.pinping.scoring;

/**
 * Which of an entry's values count, given in ascending order, and by what their sum is divided.
 *
 * @param low how many of the lowest do not count
 * @param high how many of the highest do not count
 * @param replaced whether a value that does not count is replaced by the nearest one that does (winsorised)
 * @param divided whether the sum is divided by the number (or the weight) of what was summed; a plain sum otherwise
 * @param multiplier by which the result is multiplied
 */
public record Kept(int low, int high, boolean replaced, boolean divided, Fraction multiplier) {

    static Kept mean(int low, int high) {
        return new Kept(low, high, false, true, Fraction.ONE);
    }
}
