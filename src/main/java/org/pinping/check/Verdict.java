package org.pinping.check;

/** How a formal check ends. */
public enum Verdict {
    PASSED,
    /** Back to the applicant, to be corrected within a time. */
    RETURNED,
    REJECTED
}
