package org.pinping.scoring;

/** What a clause without a mark means for a sheet. */
public enum MissingClause {
    /** The sheet cannot be handed in; data that hold such a sheet contradict the rules. */
    REFUSE,
    /** The whole sheet does not count. */
    DROP_SHEET,
    /** The clause brings nothing: the entry pays for the judge's slip. */
    ZERO,
    /**
     * The marks given are scaled up to the full sheet; fair only where the clauses are equally hard. A clause without a
     * maximum has no share: its points are never scaled, and a sheet that leaves it out does not count.
     */
    PRO_RATA
}
