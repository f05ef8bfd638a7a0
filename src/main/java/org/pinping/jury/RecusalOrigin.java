package org.pinping.jury;

/** Why a judge may not mark an entry. */
public enum RecusalOrigin {
    /** The entry is of the judge's own body. */
    OWN_BODY,
    /** The entry is of a body below the judge's. */
    SUBORDINATE,
    /** The entry is of a body above the judge's. */
    SUPERIOR,
    /** The organizer or the judge declared an interest. */
    DECLARED
}
