package org.pinping.check;

import org.jspecify.annotations.Nullable;

/**
 * An item of the checklist with its answer for one entry.
 *
 * @param finding what was computed, null where a person answers
 * @param tick the last answer of a person, perhaps on an earlier version; null while there is none
 */
public record CheckLine(
        CheckItem item, @Nullable Finding finding, @Nullable Tick tick) {

    /** What holds now; none while nobody has answered. */
    public Outcome outcome() {
        if (tick != null) {
            return tick.outcome();
        }
        return finding == null ? Outcome.NONE : finding.outcome();
    }

    public boolean isAnswered() {
        return tick != null || (finding != null && finding.outcome() != Outcome.NONE);
    }
}
