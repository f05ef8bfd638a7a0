package org.pinping.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What became of one judge's points for an item.
 *
 * @param points as they were aggregated, null where the judge has none
 */
public record ItemMark(MarkUse use, @Nullable Fraction points) {}
