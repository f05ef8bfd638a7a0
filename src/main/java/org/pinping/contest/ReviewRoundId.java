package org.pinping.contest;

/** Identifies a review round of a contest. */
public record ReviewRoundId(long value) {}
