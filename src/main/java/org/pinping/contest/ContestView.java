package org.pinping.contest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contest with all that its pages and papers need; categories, sections and rounds in their order. */
public record ContestView(
        ContestId id,
        String title,
        String edition,
        String awardWord,
        String basisDocument,
        String hostName,
        ZoneId zone,
        int places,
        String entryCodePattern,
        CountRule countRule,
        Phase phase,
        @Nullable Instant submissionClosesAt,
        List<CategoryView> categories,
        List<SectionView> sections,
        List<RoundView> rounds,
        long version) {

    public CategoryView category(long id) {
        return categories.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
