package org.pinping.entry.intake;

/** Identifies a case file that was handed in. */
public record IntakeId(long value) {}
