package org.pinping.entry;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done with an entry, for its reader.
 *
 * @param code a message key, with arguments as plain values
 * @param text what the person who did it wrote, may be empty
 */
public record HistoryLine(Instant at, String code, List<Object> args, String text) {

    public HistoryLine {
        args = List.copyOf(args);
    }
}
