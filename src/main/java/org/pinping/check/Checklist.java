package org.pinping.check;

import java.util.List;
import org.pinping.brand.HonourLevel;

/**
 * What is checked of every entry before judges see it.
 *
 * @param duplicateLimit from which share of its text in per cent an entry counts as a copy of another
 * @param level the level of the contest: an honour at another level does not bar a brand
 * @param version 0 while the contest has no formal check
 */
public record Checklist(List<CheckItem> items, int duplicateLimit, HonourLevel level, long version) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Whether the contest checks entries at all. */
    public boolean isUsed() {
        return version > 0;
    }
}
