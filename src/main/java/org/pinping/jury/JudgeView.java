package org.pinping.jury;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.organization.OrganizationId;

/**
 * A judge of a contest.
 *
 * @param seat the number under which papers name the judge, from 1
 * @param organization the body the judge belongs to, null for an outside expert
 */
public record JudgeView(
        JudgeId id,
        ContestId contest,
        long accountId,
        String name,
        int seat,
        String group,
        boolean chair,
        @Nullable OrganizationId organization) {}
