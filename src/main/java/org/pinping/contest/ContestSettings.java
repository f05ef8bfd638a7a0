package org.pinping.contest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer states of a contest; categories and sections in the order they are shown.
 *
 * @param entryCodePattern text with {@code {number}} or {@code {number:3}} and, if wished, {@code {category}}
 * @param submissionClosesAt binding once submission has opened: later it is only extended, with a reason
 */
public record ContestSettings(
        String title,
        String edition,
        String awardWord,
        String hostName,
        String basisDocument,
        ZoneId zone,
        int places,
        String entryCodePattern,
        CountRule countRule,
        @Nullable Instant submissionClosesAt,
        List<CategorySettings> categories,
        List<SectionSettings> sections) {

    public ContestSettings {
        categories = List.copyOf(categories);
        sections = List.copyOf(sections);
    }
}
