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
 * @param phase where it is left
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
        Phase phase,
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

    /** The last minute of a day, as deadlines are announced. */
    static Instant endOfDay(Instant start, int days, ZoneId zone) {
        return start.atZone(zone)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(23)
                .plusMinutes(59)
                .toInstant();
    }
}
