package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How several rounds make one result.
 *
 * @param weights by round, in their order; only their ratio matters; empty for a single round
 * @param advance how many go on from each round to the next, all that share the last place; zero for everybody
 */
public record Rounds(Map<String, BigDecimal> weights, int advance) {

    public static final Rounds SINGLE = new Rounds(Map.of(), 0);

    public Rounds {
        weights = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (advance < 0 || weights.values().stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("weights " + weights + ", advance " + advance);
        }
    }
}
