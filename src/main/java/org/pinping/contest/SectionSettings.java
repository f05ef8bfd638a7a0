package org.pinping.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organizer states of a section; the code stays when the title changes, and aliases are titles that files may have instead. */
public record SectionSettings(
        String code,
        String title,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        String help,
        List<String> aliases) {

    public SectionSettings {
        aliases = List.copyOf(aliases);
    }

    /** With the aliases that are in use for such a title. */
    public static SectionSettings of(
            String code, String title, @Nullable Integer minLength, @Nullable Integer maxLength, String help) {
        return new SectionSettings(code, title, minLength, maxLength, help, SectionAliases.standard(title));
    }
}
