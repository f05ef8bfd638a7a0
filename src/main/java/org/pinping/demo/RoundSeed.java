package org.pinping.demo;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.RoundPhase;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A round of a demo contest.
 *
 * @param criteria the criteria file it is judged by
 * @param closesDays from the first start to the day judges should be done
 * @param phase where it is left
 * @param marks the file of its marks, or null
 * @param closingReason what the organizer states when closing it, empty if it stays open
 */
record RoundSeed(
        String title,
        String criteria,
        int closesDays,
        RoundPhase phase,
        @Nullable String marks,
        @DefaultValue("") String closingReason) {}
