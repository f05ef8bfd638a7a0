package org.pinping.scoring;

/** What a veto does to an entry once enough judges have raised it. */
public enum VetoEffect {
    /** The entry is listed without score or place. */
    DISQUALIFY,
    /** The entry is scored, but its grade is limited. */
    CAP_GRADE,
    /** The entry's score is zero. */
    ZERO
}
