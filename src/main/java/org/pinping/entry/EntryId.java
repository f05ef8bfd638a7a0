package org.pinping.entry;

/** Identifies an entry. */
public record EntryId(long value) {}
