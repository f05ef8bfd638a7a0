package org.pinping.contest;

/** Where a contest stands. Lawful moves go forward one step, or back one step with a reason. */
public enum Phase {
    PREPARING,
    SUBMISSION,
    REVIEW,
    CLOSED
}
