package org.pinping.jury;

/** Identifies a judge of a contest. */
public record JudgeId(long value) {}
