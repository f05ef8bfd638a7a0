package org.pinping.counting;

import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Clause;
import org.pinping.scoring.MarkReading;
import org.pinping.scoring.Wording;

/**
 * What a cell of the column of values means for a clause.
 *
 * @param value the canonical value; null for a missing mark, and where there is a fault
 */
record MarkText(@Nullable String value, @Nullable Wording fault) {

    private static final MarkText MISSING = new MarkText(null, null);

    /** The page forgives what keyboards add; a file is no keyboard, so here only the canonical value counts. */
    static MarkText of(Clause clause, String raw) {
        if (PlainText.isMissing(raw)) {
            return MISSING;
        }
        MarkReading reading = clause.kind().read(raw);
        if (reading instanceof MarkReading.Refused refused) {
            return new MarkText(null, refused.reason());
        }
        if (reading instanceof MarkReading.Accepted accepted) {
            return isCanonical(clause, raw)
                    ? new MarkText(accepted.value(), null)
                    : new MarkText(null, Wording.of("counting.fault.not-plain", accepted.value()));
        }
        return new MarkText(null, Wording.of("counting.fault.hidden"));
    }

    private static boolean isCanonical(Clause clause, String raw) {
        try {
            clause.kind().points(raw);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean missing() {
        return value == null && fault == null;
    }
}
