package org.pinping.entry;

import java.util.Map;

/** What an applicant has typed so far; only the brand name and the category are needed from the start. */
public record EntryDraft(
        long categoryId,
        String brandName,
        String slogan,
        String contactName,
        String contactPhone,
        Map<String, String> sections) {

    public EntryDraft {
        sections = Map.copyOf(sections);
    }
}
