package org.pinping.scorecard;

import java.util.Map;

/**
 * What a judge sends: the clauses that changed, as typed, and the version they were typed against.
 *
 * @param version the version the judge has seen, 0 for a sheet not begun
 * @param key names this save, so that sending it twice saves it once; at most 64 characters
 */
public record SheetChange(long version, String key, Map<String, MarkView> marks) {

    public SheetChange {
        marks = Map.copyOf(marks);
    }
}
