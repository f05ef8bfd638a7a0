package org.pinping.contest;

import java.util.List;

/** Which clauses a contest is judged by. Implemented above, where the standards of its rounds are known. */
public interface ContestClauses {

    /** In the order of the standard; none while no round has one. */
    List<ClauseChoice> of(ContestView contest);
}
