package org.pinping.check;

import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryStatus;

/**
 * How the check of an entry stands.
 *
 * @param last the last verdict, perhaps on an earlier version; null while there is none
 */
public record CheckSummary(EntryLine entry, @Nullable VerdictLine last) {

    /** Whether the office has still to check the version that lies there. */
    public boolean isPending() {
        return entry.status() == EntryStatus.SUBMITTED && !isPassed();
    }

    /** Whether the version that lies there has passed. */
    public boolean isPassed() {
        return last != null && last.verdict() == Verdict.PASSED && last.revision() == entry.revision();
    }
}
