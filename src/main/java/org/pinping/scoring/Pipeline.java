package org.pinping.scoring;

/** What is aggregated over the judges first; the two orders may give different winners. */
public enum Pipeline {
    /** Each judge's total, then over the judges. */
    JUDGE_TOTAL,
    /** Each item over the judges, then the items are added up. */
    ITEM
}
