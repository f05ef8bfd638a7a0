package org.pinping.scoring;

import java.util.Map;

/** What one judge put down for one entry: canonical values by clause code. A clause without a mark is absent, never zero. */
public record Marks(Map<String, String> values) {

    public static final Marks NONE = new Marks(Map.of());

    public Marks {
        values = Map.copyOf(values);
    }
}
