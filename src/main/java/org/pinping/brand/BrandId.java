package org.pinping.brand;

/** Names a brand. */
public record BrandId(long value) {}
