package org.pinping.entry;

/** Where an entry stands. */
public enum EntryStatus {
    /** Being written; nobody but the applicant reads it. */
    DRAFT,
    /** Handed in, and waiting for a recommending body above the applicant. */
    AWAITING,
    /** Handed in and received: what judges will read. */
    SUBMITTED,
    /** Sent back with a reason, to be corrected until a moment of its own. */
    RETURNED,
    /** Turned down with a reason: takes no part. */
    REJECTED,
    /** Taken back by the applicant or the office: takes no part. */
    WITHDRAWN;

    /** Whether its text may change, as far as the time allows. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
