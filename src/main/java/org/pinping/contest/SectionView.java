package org.pinping.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section every case file has; limits in counted characters, null for no limit. */
public record SectionView(
        String code,
        String title,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        String help,
        List<String> aliases) {

    public SectionView {
        aliases = List.copyOf(aliases);
    }

    /** With the aliases that are in use for such a title. */
    public SectionView(
            String code, String title, @Nullable Integer minLength, @Nullable Integer maxLength, String help) {
        this(code, title, minLength, maxLength, help, SectionAliases.standard(title));
    }
}
