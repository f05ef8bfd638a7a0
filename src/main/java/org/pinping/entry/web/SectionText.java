package org.pinping.entry.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryView;

/** A section of an entry with its text and its length as the contest counts it. */
public record SectionText(
        String code,
        String title,
        String help,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        String text,
        int count) {

    static List<SectionText> of(ContestView contest, EntryView entry) {
        return contest.sections().stream()
                .map(it -> {
                    String text = Objects.requireNonNullElse(entry.sections().get(it.code()), "");
                    int count = contest.countRule().count(text);
                    return new SectionText(
                            it.code(), it.title(), it.help(), it.minLength(), it.maxLength(), text, count);
                })
                .toList();
    }

    /** HTML drops a line end right after the start of a text field, so one is given to it. */
    public String getFieldText() {
        return "\n" + text;
    }

    public boolean isOutside() {
        boolean tooShort = minLength != null && count < minLength;
        return tooShort || (maxLength != null && count > maxLength);
    }
}
