package org.pinping.scoring;

/** What a judge's total becomes on its way into the score, in this order; steps the rules do not know are left out. */
public enum MarkStep {
    /** With the entry's multipliers, an incomplete sheet scaled up. */
    MULTIPLIED,
    /** Rounded as a total. */
    ROUNDED,
    /** Put on a common scale. */
    NORMALIZED,
    /** Less the judge's severity. */
    ADJUSTED,
    /** Rounded after that. */
    ROUNDED_AGAIN
}
