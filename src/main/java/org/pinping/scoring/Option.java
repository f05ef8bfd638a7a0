package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * Something a judge can choose or count: a level, an achievement, a reason for points, a grade to vote for.
 *
 * @param code empty for a reason that stands alone
 * @param points what it brings or costs each time; for a grade the factor of a vote
 */
public record Option(String code, Text label, BigDecimal points) {}
