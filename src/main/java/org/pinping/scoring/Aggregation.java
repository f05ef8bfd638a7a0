package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the totals of an entry's valid sheets become its score. */
public sealed interface Aggregation permits Mean, TrimmedMean {

    /** Aggregates at least one total, given in ascending order; null where the rule refuses so few. */
    @Nullable Aggregate aggregate(List<BigDecimal> ascending);

    /** The rule in one sentence. */
    Wording explained();
}
