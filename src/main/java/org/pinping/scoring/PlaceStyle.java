package org.pinping.scoring;

/** How shared places are written. Selection always goes by the standard place. */
public enum PlaceStyle {
    /** 1 2 2 4. */
    STANDARD,
    /** 1 2 2 3. */
    DENSE,
    /** 1 2 3 4, the order of codes within what stays tied: only after a lot or for lists. */
    ORDINAL,
    /** 1 2.5 2.5 4. */
    FRACTIONAL,
    /** 1 3 3 4. */
    MODIFIED
}
