package org.pinping.check;

import java.util.List;

/**
 * What is checked of every entry before judges see it.
 *
 * @param duplicateLimit from which share of its text in per cent an entry counts as a copy of another
 * @param version 0 while the contest has no formal check
 */
public record Checklist(List<CheckItem> items, int duplicateLimit, long version) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Whether the contest checks entries at all. */
    public boolean isUsed() {
        return version > 0;
    }
}
