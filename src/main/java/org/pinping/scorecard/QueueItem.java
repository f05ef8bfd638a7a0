package org.pinping.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.entry.EntryLine;

/** An entry in a judge's queue, with how far the judge has come. */
public record QueueItem(
        EntryLine entry,
        ScorecardState state,
        int marked,
        @Nullable Instant savedAt) {}
