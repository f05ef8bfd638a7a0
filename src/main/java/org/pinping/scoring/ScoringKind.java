package org.pinping.scoring;

import java.math.BigDecimal;

/**
 * How a clause is marked. The canonical value of a mark is, for SCORE, RANGE_BAND and a BONUS without achievements, the
 * points; for LEVEL the level's code; for DEDUCT and COUNT the whole number of occurrences, or {@code code:number} for
 * each of several reasons, joined by {@code ;}; for THRESHOLD and RATIO the measured figure; for PASS and VETO 1 or 0; for
 * VOTE_GRADE {@code grade:votes} joined likewise; for a BONUS with achievements their codes joined by {@code ;}.
 */
public sealed interface ScoringKind
        permits FreeScore, RangeBand, Level, Deduction, Count, Pass, Threshold, Ratio, VoteGrade, Bonus, Veto {

    /** The name used in criteria files, pages and papers: SCORE, LEVEL, DEDUCT, … */
    String name();

    /** The most points a mark can bring; where it is unlimited, what the clause adds to its item's maximum. */
    BigDecimal maxPoints();

    /** Whether a mark may bring any number of points. */
    default boolean unlimited() {
        return false;
    }

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

    /** The points of a canonical value, rounded half up to four decimals where they have more. */
    default BigDecimal points(String value) {
        return Units.decimal(gauge().points(value));
    }
}
