package org.pinping.contest;

import java.util.Set;

/** What the entries of a contest already rest on. Implemented above; the contest asks before it changes or hides it. */
public interface ContestUse {

    Set<Long> usedCategories(ContestId contest);

    boolean hasEntries(ContestId contest);

    /** Contests in which the organization has an entry. */
    Set<ContestId> contestsOf(long organizationId);
}
