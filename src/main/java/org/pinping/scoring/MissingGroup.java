package org.pinping.scoring;

/** What happens to an entry that a weighted group of judges has not judged. */
public enum MissingGroup {
    /** It stays without a score and is named. */
    FAIL,
    /** The group's part is zero. */
    ZERO,
    /** The other groups share the weight: whoever missed the strict group gains. */
    RENORMALISE,
    /** The group's part is estimated from the other groups' parts and the group's severity. */
    ADJUSTED
}
