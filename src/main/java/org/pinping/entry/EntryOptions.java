package org.pinping.entry;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.Deadline;

/**
 * What the reader of an entry may do with it at this moment.
 *
 * @param deadline until when this very entry may be written, null while nothing is set
 * @param returnReason why it was sent back or turned down
 */
public record EntryOptions(
        boolean edit,
        boolean reopen,
        boolean withdraw,
        @Nullable Deadline deadline,
        @Nullable String withdrawalReason,
        @Nullable String returnReason) {}
