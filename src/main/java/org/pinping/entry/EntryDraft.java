package org.pinping.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pinping.contest.ContestView;
import org.pinping.contest.PlainText;
import org.pinping.contest.SectionView;

/**
 * What an applicant has typed so far; only the category is needed from the start. Line ends are made alike.
 *
 * @param coApplicants the names of the bodies that apply together with the one that hands it in
 * @param fields what stands in the application form, by the fields' codes; a field left empty may be absent
 * @param sections the text of each section by its code
 */
public record EntryDraft(
        long categoryId,
        String brandName,
        List<String> coApplicants,
        Map<String, String> fields,
        Map<String, String> sections) {

    public EntryDraft {
        coApplicants = coApplicants.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        fields = alike(fields);
        sections = alike(sections);
    }

    private static Map<String, String> alike(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> PlainText.normalise(it.getValue())));
    }

    /** Without texts for fields and sections that the contest does not have. */
    EntryDraft limitedTo(ContestView contest, ApplicationForm form) {
        return new EntryDraft(
                categoryId,
                brandName,
                coApplicants,
                only(fields, form.fields().stream().map(FormField::code).toList()),
                only(
                        sections,
                        contest.sections().stream().map(SectionView::code).toList()));
    }

    private static Map<String, String> only(Map<String, String> texts, Collection<String> codes) {
        return codes.stream().filter(texts::containsKey).collect(Collectors.toMap(it -> it, texts::get));
    }

    String section(String code) {
        return sections.getOrDefault(code, "");
    }

    String field(String code) {
        return fields.getOrDefault(code, "");
    }
}
