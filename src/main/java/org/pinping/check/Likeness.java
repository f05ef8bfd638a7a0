package org.pinping.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pinping.entry.EntryText;

/**
 * How much of an entry's text another one holds.
 *
 * @param same signs of the entry that stand in passages the other holds word for word
 * @param all signs of the entry
 */
public record Likeness(EntryText other, int same, int all) {

    /** In per cent with one decimal, rounded half up: for people to read. */
    public BigDecimal percent() {
        return new BigDecimal(same)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
    }

    boolean reaches(int percent) {
        return (long) same * 100 >= (long) percent * all;
    }
}
