package org.pinping.file;

/** The number of a kept file. */
public record FileId(long value) {}
