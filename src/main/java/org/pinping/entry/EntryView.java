package org.pinping.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its text.
 *
 * @param coApplicants the bodies that apply together with the one that hands it in
 * @param fields what stands in the application form, by the fields' codes; empty ones are absent
 * @param sections the section texts by section code, in the contest's order
 */
public record EntryView(
        EntryLine line,
        List<Applicant> coApplicants,
        Map<String, String> fields,
        Map<String, String> sections,
        @Nullable Instant savedAt,
        long version) {

    /** What stands in a field of the application form, empty where nothing does. */
    public String field(String code) {
        return fields.getOrDefault(code, "");
    }
}
