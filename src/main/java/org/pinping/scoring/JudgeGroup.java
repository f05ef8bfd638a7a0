package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A group of judges with a weight of its own.
 *
 * @param code what judges are told to belong to; empty for everybody, where the rules name no groups
 * @param weight of the group's part in the score, zero or more; only the ratio to the other weights matters
 * @param aggregation within the group, null for the round's
 * @param measure what the group's part is expressed in
 * @param minJudges with fewer valid sheets the group counts as missing
 */
public record JudgeGroup(
        String code, BigDecimal weight, @Nullable Aggregation aggregation, Measure measure, int minJudges) {

    public JudgeGroup {
        if (weight.signum() < 0 || minJudges < 1) {
            throw new IllegalArgumentException("not a group of judges: " + code + ", weight " + weight);
        }
    }
}
