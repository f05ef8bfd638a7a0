package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an entry must reach to be selected; it keeps its score and place without.
 *
 * @param pass the least score, null for none
 * @param items the least share of the item's maximum, from 0 to 1, by item code, as the mean over the valid sheets
 */
public record Floors(@Nullable BigDecimal pass, Map<String, BigDecimal> items) {

    public static final Floors NONE = new Floors(null, Map.of());

    public Floors {
        items = Map.copyOf(items);
    }
}
