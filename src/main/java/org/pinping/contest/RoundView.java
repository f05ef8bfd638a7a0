package org.pinping.contest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.StandardId;

/**
 * A review round.
 *
 * @param standard the pinned standard, null until the organizer has chosen one
 * @param rulesDocument the binding rules as YAML, null until they are set
 * @param closesAt when judges should be done; saves after it are refused
 * @param closedAt when the round was closed, null until then
 */
public record RoundView(
        ReviewRoundId id,
        ContestId contest,
        int ordinal,
        String title,
        RoundPhase phase,
        @Nullable StandardId standard,
        @Nullable String rulesDocument,
        @Nullable String rulesDigest,
        int rulesVersion,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        long version) {}
