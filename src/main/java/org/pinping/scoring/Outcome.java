package org.pinping.scoring;

/** What a ranking decides about an entry. */
public enum Outcome {
    SELECTED,
    /** Its place is behind the last to be given. */
    NOT_SELECTED,
    /** It shares the last place to be given with others, and the committee decides. */
    OPEN,
    /** Its place would do, but its category is full or another category has places reserved. */
    JUMPED_OVER,
    /** It missed a floor or the majority. */
    FAILED,
    /** It has no score. */
    UNSCORED
}
