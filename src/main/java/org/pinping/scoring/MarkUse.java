package org.pinping.scoring;

/** What became of one judge's sheet in an entry's score. */
public enum MarkUse {
    USED,
    STRUCK_HIGH,
    STRUCK_LOW,
    /** Counted as the nearest value that was kept. */
    REPLACED_HIGH,
    REPLACED_LOW,
    RECUSED,
    ABSENT,
    MISSING,
    /** The judge belongs to the entry's organization, and the rules leave such sheets out. */
    OWN_ORGANIZATION,
    /** Clauses without a mark, and the rules leave such sheets out. */
    INCOMPLETE,
    /** More yeses than the ballot allows. */
    INVALID_BALLOT,
    /** A stored mark is none of the standard's for the entry's category; the entry has no score until that is settled. */
    CONTRADICTORY,
    /** A valid sheet of an entry that got no score. */
    NOT_COUNTED;

    public boolean struck() {
        return this == STRUCK_HIGH || this == STRUCK_LOW;
    }
}
