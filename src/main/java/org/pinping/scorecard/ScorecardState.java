package org.pinping.scorecard;

/** Where a judge stands with one entry. Only SUBMITTED sheets count. */
public enum ScorecardState {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    /** The round was closed without this sheet; the reason is kept. */
    ABSENT
}
