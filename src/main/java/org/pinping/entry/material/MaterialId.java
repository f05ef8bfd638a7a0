package org.pinping.entry.material;

/** The number of a material. */
public record MaterialId(long value) {}
