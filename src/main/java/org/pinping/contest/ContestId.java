package org.pinping.contest;

/** Identifies a contest. */
public record ContestId(long value) {}
