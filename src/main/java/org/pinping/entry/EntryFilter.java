package org.pinping.entry;

import org.jspecify.annotations.Nullable;

/** Which entries of a contest a list shows; the text is sought in brand name, organization name and code. */
public record EntryFilter(
        @Nullable Long categoryId, @Nullable EntryStatus status, String text) {

    public static final EntryFilter NONE = new EntryFilter(null, null, "");
}
