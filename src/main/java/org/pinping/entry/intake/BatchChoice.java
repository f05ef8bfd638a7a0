package org.pinping.entry.intake;

/** For which organization and in which category a file of a batch is to become a draft. */
public record BatchChoice(IntakeId intake, long organization, long category) {}
