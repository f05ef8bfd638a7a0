package org.pinping.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.CountRule;
import org.pinping.contest.Phase;
import org.pinping.contest.SectionSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A demo contest.
 *
 * @param submissionDays from the first start to its deadline
 * @param earlyClosing what the organizer states when review begins before the deadline
 * @param phase where it is left
 * @param judges user names, the chair first
 */
record ContestSeed(
        String key,
        String title,
        String edition,
        String awardWord,
        String hostName,
        String basisDocument,
        ZoneId zone,
        int places,
        String entryCodePattern,
        CountRule countRule,
        int submissionDays,
        @DefaultValue("") String earlyClosing,
        Phase phase,
        @DefaultValue List<String> judges,
        List<CategorySettings> categories,
        List<SectionSettings> sections,
        @DefaultValue List<RoundSeed> rounds) {

    ContestSettings settings(Instant start) {
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
                endOfDay(start, submissionDays, zone),
                categories,
                sections);
    }

    /** The last minute of a day, as deadlines are announced, and never so near that loading could miss it. */
    static Instant endOfDay(Instant start, int days, ZoneId zone) {
        return start.plus(1, ChronoUnit.HOURS)
                .atZone(zone)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(24)
                .minusMinutes(1)
                .toInstant();
    }

    boolean reaches(Phase wanted) {
        return phase.compareTo(wanted) >= 0;
    }
}
