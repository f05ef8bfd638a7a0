package org.pinping.contest;

import org.jspecify.annotations.Nullable;

/** A category of entries, with the least and most places it may get, null for no limit. */
public record CategoryView(
        long id,
        String code,
        String title,
        @Nullable Integer minPlaces,
        @Nullable Integer maxPlaces) {}
