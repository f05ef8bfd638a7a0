package org.pinping.jury;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.entry.EntryLine;
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
        @Nullable OrganizationId organization) {

    /** Whether the judge belongs to the body that entered it. */
    public boolean isFrom(EntryLine entry) {
        return entry.organization().equals(organization);
    }
}
