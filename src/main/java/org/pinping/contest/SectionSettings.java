package org.pinping.contest;

import org.jspecify.annotations.Nullable;

/** What an organizer states of a section; the code stays when the title changes. */
public record SectionSettings(
        String code,
        String title,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        String help) {}
