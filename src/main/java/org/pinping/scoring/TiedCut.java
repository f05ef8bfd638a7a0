package org.pinping.scoring;

/** What happens where entries that no rule separates share the last place to be given. */
public enum TiedCut {
    /** All of them are selected. */
    EXTEND,
    /** None is selected yet; the committee decides. */
    REPORT
}
