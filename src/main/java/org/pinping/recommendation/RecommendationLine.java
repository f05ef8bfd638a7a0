package org.pinping.recommendation;

import java.time.Instant;
import org.pinping.organization.OrganizationId;

/**
 * What a body said of an entry.
 *
 * @param revision the version of the entry that it had before it
 */
record RecommendationLine(
        OrganizationId organization,
        String organizationName,
        int revision,
        Decision decision,
        String opinion,
        Instant decidedAt) {}
