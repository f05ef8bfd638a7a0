package org.pinping.scorecard;

import java.math.BigDecimal;
import java.time.Instant;

/** Who submitted a sheet when, and what it added up to under its pinned standard. */
record Submission(BigDecimal total, Instant at, long accountId) {}
