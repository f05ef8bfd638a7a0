package org.pinping.scoring;

import java.math.BigDecimal;

/** Words for a range of free points, so that judges mean the same by the same mark; both ends belong to it. */
public record Band(BigDecimal from, BigDecimal to, Text label) {}
