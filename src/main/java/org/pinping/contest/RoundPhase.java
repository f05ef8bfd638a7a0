package org.pinping.contest;

/** Where a review round stands. Its rules are fixed while PREPARING and binding from then on. */
public enum RoundPhase {
    PREPARING,
    OPEN,
    CLOSED
}
