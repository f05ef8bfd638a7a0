package org.pinping.entry;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry with its text: the section texts by section code, in the contest's order. */
public record EntryView(
        EntryLine line,
        String slogan,
        String contactName,
        String contactPhone,
        Map<String, String> sections,
        @Nullable Instant savedAt,
        long version) {}
