package org.pinping.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryId;

/**
 * How a version of an entry was judged.
 *
 * @param correctBy until when it may be corrected, null unless it was returned
 */
public record VerdictLine(
        EntryId entry,
        int revision,
        Verdict verdict,
        String reason,
        @Nullable Instant correctBy,
        long accountId,
        Instant at) {}
