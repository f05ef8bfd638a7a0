package org.pinping.recommendation;

/** What a recommending body did with an entry. */
public enum Decision {
    ENDORSED,
    RETURNED,
    /** It had endorsed a version that the applicant then took back. */
    LAPSED
}
