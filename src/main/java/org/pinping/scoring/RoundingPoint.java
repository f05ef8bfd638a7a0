package org.pinping.scoring;

/** Where a figure may be rounded on its way; nowhere unless the rules name the point. */
public enum RoundingPoint {
    /** An item of the item pipeline, aggregated over the judges. */
    ITEM,
    /** The same after its multiplier and weight. */
    WEIGHTED_ITEM,
    /** A judge's total. */
    JUDGE_TOTAL,
    /** A judge's total after normalization or adjustment. */
    NORMALIZED,
    /** A group's part. */
    GROUP,
    /** The entry's score. */
    FINAL
}
