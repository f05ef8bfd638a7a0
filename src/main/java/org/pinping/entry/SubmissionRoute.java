package org.pinping.entry;

import org.pinping.kernel.Actor;

/** Where an entry goes once it is handed in. Implemented above; asked within the submitting transaction. */
public interface SubmissionRoute {

    /** Whether a body above the applicant has yet to recommend the entry before it is received. */
    boolean needsRecommendation(EntryLine entry);

    /** The applicant has taken the entry back of its own accord: what was recommended may not be what comes next. */
    void takenBack(EntryLine entry, Actor actor);
}
