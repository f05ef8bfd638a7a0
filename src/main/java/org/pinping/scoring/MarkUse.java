package org.pinping.scoring;

/** What became of one judge's total in an entry's score. */
public enum MarkUse {
    USED,
    STRUCK_HIGH,
    STRUCK_LOW,
    RECUSED,
    ABSENT,
    MISSING,
    /** A valid sheet of an entry that got no score. */
    NOT_COUNTED
}
