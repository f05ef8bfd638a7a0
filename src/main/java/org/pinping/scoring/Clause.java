package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a standard, which a judge marks.
 *
 * @param guide what to look for
 * @param evidence what the branch should show
 * @param byCategory the same kind with another maximum, for entries of those categories
 */
public record Clause(
        String code,
        Text title,
        @Nullable Text guide,
        @Nullable Text evidence,
        ScoringKind kind,
        Map<String, ScoringKind> byCategory) {

    public Clause {
        byCategory = Map.copyOf(byCategory);
        for (ScoringKind other : byCategory.values()) {
            if (!other.name().equals(kind.name())) {
                throw new IllegalArgumentException("clause " + code + " changes its kind with the category");
            }
        }
    }

    public Clause(String code, Text title, @Nullable Text guide, @Nullable Text evidence, ScoringKind kind) {
        this(code, title, guide, evidence, kind, Map.of());
    }

    /** The most points this clause can bring: its own limit, never its item's. */
    public BigDecimal max() {
        return kind.maxPoints();
    }

    /** The clause as it stands on the sheets of entries of that category. */
    Clause forCategory(String category) {
        return new Clause(code, title, guide, evidence, byCategory.getOrDefault(category, kind));
    }
}
