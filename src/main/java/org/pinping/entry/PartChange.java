package org.pinping.entry;

import java.util.List;

/**
 * How a part of an entry changed from one version to the next.
 *
 * @param title of the field or section, empty for the brand name
 * @param runs what stayed, went and came, in the order of reading
 */
public record PartChange(String title, List<Run> runs) {

    /** Whether anything changed at all. */
    public boolean isChanged() {
        return runs.stream().anyMatch(it -> it.kind() != Kind.SAME);
    }

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A piece of text. */
    public record Run(Kind kind, String text) {}
}
