package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How many of a category are selected.
 *
 * @param max null for no limit
 */
public record Quota(String category, int min, @Nullable Integer max) {

    public Quota {
        if (min < 0 || (max != null && max < min)) {
            throw new IllegalArgumentException("quota of " + category + " from " + min + " to " + max);
        }
    }
}
