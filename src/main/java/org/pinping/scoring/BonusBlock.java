package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Clauses whose points come on top of the standard's total, unweighted: first each clause up to its own cap, then the
 * clauses of an item up to the item's, then all together up to the block's.
 *
 * @param cap null where the block has none
 * @param limits by item, for items that have one; a clause belongs to one item at most
 */
public record BonusBlock(Text title, @Nullable BigDecimal cap, List<Clause> clauses, List<BonusLimit> limits) {

    public BonusBlock {
        clauses = List.copyOf(clauses);
        limits = List.copyOf(limits);
        if (cap != null && cap.signum() <= 0) {
            throw new IllegalArgumentException("a bonus needs a cap above zero");
        }
        Set<String> free = clauses.stream().map(Clause::code).collect(Collectors.toCollection(HashSet::new));
        for (BonusLimit limit : limits) {
            if (!limit.clauses().stream().allMatch(free::remove)) {
                throw new IllegalArgumentException("not clauses of item " + limit.item() + " alone");
            }
        }
    }

    public BonusBlock(Text title, @Nullable BigDecimal cap, List<Clause> clauses) {
        this(title, cap, clauses, List.of());
    }
}
