package org.pinping.entry;

import org.jspecify.annotations.Nullable;

/** What the reader of an entry may do with it at this moment. */
public record EntryOptions(
        boolean edit,
        boolean reopen,
        boolean withdraw,
        @Nullable String withdrawalReason) {}
