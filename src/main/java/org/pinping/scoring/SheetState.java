package org.pinping.scoring;

/** Whether a judge's sheet for an entry is there, and if not, why. */
public enum SheetState {
    SUBMITTED(MarkUse.NOT_COUNTED),
    /** The judge may not judge this entry. */
    RECUSED(MarkUse.RECUSED),
    /** The judge did not take part, which has been put on record. */
    ABSENT(MarkUse.ABSENT),
    /** The sheet should be there and is not. */
    MISSING(MarkUse.MISSING),
    /** The sheet is there, and its marks are none of the standard's. */
    CONTRADICTORY(MarkUse.CONTRADICTORY);

    private final MarkUse unused;

    SheetState(MarkUse unused) {
        this.unused = unused;
    }

    /** How a sheet in this state is shown where it did not enter the score. */
    MarkUse unusedAs() {
        return unused;
    }
}
