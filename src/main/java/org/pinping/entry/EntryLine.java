package org.pinping.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.organization.OrganizationId;

/**
 * An entry as lists show it; the code is empty until the entry is submitted.
 *
 * @param revision how often it has been handed in
 */
public record EntryLine(
        EntryId id,
        ContestId contest,
        String code,
        String brandName,
        OrganizationId organization,
        String organizationName,
        long categoryId,
        String categoryTitle,
        EntryStatus status,
        int revision,
        @Nullable Instant submittedAt) {}
