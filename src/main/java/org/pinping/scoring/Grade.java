package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A grade (等次), given from the best down to the first an entry meets.
 *
 * @param min the least score, null for none
 * @param share at most this share of the scored entries, from 0 to 1, cut down to whole entries; null for no limit
 * @param items the least share of the item's maximum by item code, as the mean over the valid sheets
 * @param barredByVeto whether an entry whose grade a veto limits cannot have it
 */
public record Grade(
        Text label,
        @Nullable BigDecimal min,
        @Nullable BigDecimal share,
        Map<String, BigDecimal> items,
        boolean barredByVeto) {

    public Grade {
        items = Map.copyOf(items);
    }
}
