package org.pinping.organization;

/** What came of confirming an import. */
public enum ImportOutcome {
    DONE,
    /** It had been confirmed before; nothing was written. */
    DONE_BEFORE,
    /** The file has faults; nothing was written. */
    FAULTY,
    /** The tree is no longer the one of the preview; nothing was written. */
    STALE;

    public boolean isDone() {
        return this == DONE || this == DONE_BEFORE;
    }
}
