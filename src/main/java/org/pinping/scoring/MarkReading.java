package org.pinping.scoring;

import java.math.BigDecimal;

/** What became of something a judge typed. */
public sealed interface MarkReading {

    /** Understood: the canonical value to be stored, and the points it brings. */
    record Accepted(String value, BigDecimal points) implements MarkReading {}

    /** Not a mark of this clause; the wording says why and what would be. */
    record Refused(Wording reason) implements MarkReading {}

    /** Nothing typed: the mark is taken away, which is not the same as zero. */
    record Blank() implements MarkReading {}

    static MarkReading refused(String code, Object... args) {
        return new Refused(Wording.of(code, args));
    }
}
