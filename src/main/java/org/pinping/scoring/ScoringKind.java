package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * How a clause is marked. The canonical value of a mark is, for SCORE and a BONUS without achievements, the points; for
 * LEVEL the level's code; for DEDUCT and COUNT the whole number of occurrences; for THRESHOLD the measured figure; for
 * PASS and VETO 1 or 0; for a BONUS with achievements their codes joined by {@code ;}.
 */
public sealed interface ScoringKind permits FreeScore, Level, Deduction, Count, Pass, Threshold, Bonus, Veto {

    /** The name used in criteria files, pages and papers: SCORE, LEVEL, DEDUCT, … */
    String name();

    /** The most points a mark can bring. */
    BigDecimal maxPoints();

    /** Where clauses of this kind stand on a sheet. */
    default SheetPart part() {
        return SheetPart.ITEMS;
    }

    /** Whether a sheet is complete without this mark; true for what only an exception needs: bonus and veto. */
    default boolean optional() {
        return part() != SheetPart.ITEMS;
    }

    /** Understands what a judge typed. */
    MarkReading read(String raw);

    /** The rule from canonical value to points. */
    Gauge gauge();

    /** The rule in one sentence. */
    Wording explained();

    /** The points of a canonical value. */
    default BigDecimal points(String value) {
        return Units.decimal(gauge().points(value));
    }
}
