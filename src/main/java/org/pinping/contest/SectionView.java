package org.pinping.contest;

import org.jspecify.annotations.Nullable;

/** A section every case file has; limits in counted characters, null for no limit. */
public record SectionView(
        String code,
        String title,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        String help) {}
