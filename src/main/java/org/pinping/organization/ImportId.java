package org.pinping.organization;

/** Identifies a file of organizations that waits to be confirmed. */
public record ImportId(long value) {}
