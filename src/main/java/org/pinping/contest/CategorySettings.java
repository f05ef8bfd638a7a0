package org.pinping.contest;

import org.jspecify.annotations.Nullable;

/** What an organizer states of a category; the code is what entry codes and files call it. */
public record CategorySettings(
        String code,
        String title,
        @Nullable Integer minPlaces,
        @Nullable Integer maxPlaces) {}
