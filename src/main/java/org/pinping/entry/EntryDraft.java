package org.pinping.entry;

import java.util.Map;
import java.util.stream.Collectors;
import org.pinping.contest.ContestView;
import org.pinping.contest.PlainText;
import org.pinping.contest.SectionView;

/** What an applicant has typed so far; only the category is needed from the start. Line ends are made alike. */
public record EntryDraft(
        long categoryId,
        String brandName,
        String slogan,
        String contactName,
        String contactPhone,
        Map<String, String> sections) {

    public EntryDraft {
        sections = sections.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> PlainText.normalise(it.getValue())));
    }

    /** Without texts for sections that the contest does not have. */
    EntryDraft limitedTo(ContestView contest) {
        Map<String, String> known = contest.sections().stream()
                .map(SectionView::code)
                .filter(sections::containsKey)
                .collect(Collectors.toMap(it -> it, this::section));
        return new EntryDraft(categoryId, brandName, slogan, contactName, contactPhone, known);
    }

    String section(String code) {
        return sections.getOrDefault(code, "");
    }
}
