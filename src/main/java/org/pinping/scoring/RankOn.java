package org.pinping.scoring;

/** Which figure decides the order. */
public enum RankOn {
    /** The exact score: entries that look equal may stand apart. */
    EXACT,
    /** The rounded score that is shown: entries that look equal are tied. */
    ROUNDED
}
