package org.pinping.brand;

/**
 * A brand in its place of the tree.
 *
 * @param depth 0 for a core brand
 */
public record BrandNode(BrandView brand, int depth) {}
