package org.pinping.recommendation;

/** What a recommending body did with an entry. */
public enum Decision {
    ENDORSED,
    RETURNED
}
