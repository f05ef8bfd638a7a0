package org.pinping.scoring;

import java.math.BigDecimal;

/** Something a judge can choose, and the points it brings: a level of a clause, an achievement of a bonus. */
public record Option(String code, Text label, BigDecimal points) {}
