package org.pinping.scoring;

/** What a clause without a mark means for a sheet. */
public enum MissingClause {
    /** The sheet cannot be submitted. */
    REFUSE
}
