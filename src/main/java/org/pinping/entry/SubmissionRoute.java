package org.pinping.entry;

/** Where an entry goes once it is handed in. Implemented above; asked within the submitting transaction. */
public interface SubmissionRoute {

    /** Whether a body above the applicant has yet to recommend the entry before it is received. */
    boolean needsRecommendation(EntryLine entry);
}
