package org.pinping.contest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What an organizer would state to get this contest again. */
    public ContestSettings settings() {
        return new ContestSettings(
                title,
                edition,
                awardWord,
                hostName,
                basisDocument,
                zone,
                places,
                entryCodePattern,
                countRule,
                submissionClosesAt,
                categories.stream()
                        .map(it -> new CategorySettings(it.code(), it.title(), it.minPlaces(), it.maxPlaces()))
                        .toList(),
                sections.stream()
                        .map(it -> new SectionSettings(
                                it.code(), it.title(), it.minLength(), it.maxLength(), it.help(), it.aliases()))
                        .toList());
    }

    /** Whether entries may be written and submitted at this moment. */
    public boolean takesEntriesAt(Instant now) {
        return phase == Phase.SUBMISSION && submissionClosesAt != null && now.isBefore(submissionClosesAt);
    }

    /** Until when entries are taken, as seen at a moment; null while nothing is set. */
    public @Nullable Deadline submissionDeadline(Instant now) {
        boolean awaited = phase == Phase.PREPARING || phase == Phase.SUBMISSION;
        return submissionClosesAt == null ? null : new Deadline(submissionClosesAt, zone, now, awaited);
    }

    /** A moment as people of the contest's zone write it, to the minute. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** The moment that somebody means who writes a local time; null stays null. */
    public @Nullable Instant moment(@Nullable LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    public RoundView round(ReviewRoundId id) {
        return rounds.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    public CategoryView category(long id) {
        return categories.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
