package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One judge's line in a derivation.
 *
 * @param total null where there is no valid sheet
 */
public record JudgeLine<J>(J judge, MarkUse use, @Nullable BigDecimal total) {}
