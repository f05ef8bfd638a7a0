package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One judge's sheet added up. A clause without a mark leaves the sheet incomplete: it then has a running total but no
 * total, because missing is never zero.
 */
public final class SheetScore {

    static final long UNMARKED = -1;
    /** Stands in a veto's place, which holds no points. */
    static final long RAISED = -2;

    private final SheetPlan plan;
    private final long[] points;
    private final BigDecimal total;
    private final boolean complete;

    SheetScore(SheetPlan plan, long[] points) {
        this.plan = plan;
        this.points = points;
        this.total = Units.decimal(sum(0, plan.bonusStart()) + bonusUnits());
        this.complete = isMarked(0, plan.bonusStart());
    }

    private long bonusUnits() {
        return Math.min(plan.bonusCap(), sum(plan.bonusStart(), plan.bonusEnd()));
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += points[i] == UNMARKED ? 0 : points[i];
        }
        return sum;
    }

    private boolean isMarked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (points[i] == UNMARKED) {
                return false;
            }
        }
        return true;
    }

    /** The points of a clause, null while it has no mark. */
    public @Nullable BigDecimal points(String clauseCode) {
        long units = points[plan.clausePosition(clauseCode)];
        return units == UNMARKED ? null : Units.decimal(Math.max(0, units));
    }

    /** The points of a clause so far; zero for a bonus not claimed. */
    BigDecimal runningPoints(String clauseCode) {
        return Units.decimal(Math.max(0, points[plan.clausePosition(clauseCode)]));
    }

    /** The points of an item, null while one of its clauses has no mark. */
    public @Nullable BigDecimal itemPoints(String itemCode) {
        int item = plan.itemPosition(itemCode);
        return isMarked(plan.itemStart(item), plan.itemEnd(item)) ? runningItemPoints(itemCode) : null;
    }

    /** The points of an item so far. */
    public BigDecimal runningItemPoints(String itemCode) {
        int item = plan.itemPosition(itemCode);
        return Units.decimal(sum(plan.itemStart(item), plan.itemEnd(item)));
    }

    /** The bonus after its cap; zero where none is claimed. */
    public BigDecimal bonus() {
        return Units.decimal(bonusUnits());
    }

    /** The vetoes this judge raised. They take effect on the entry, not on this sheet. */
    public List<Clause> vetoes() {
        List<Clause> vetoes = new ArrayList<>();
        for (int i = plan.bonusEnd(); i < points.length; i++) {
            if (points[i] == RAISED) {
                vetoes.add(plan.clauses().get(i));
            }
        }
        return vetoes;
    }

    public boolean complete() {
        return complete;
    }

    /** The clauses that still need a mark, in sheet order; bonus and vetoes never do. */
    public List<Clause> missing() {
        List<Clause> missing = new ArrayList<>();
        for (int i = 0; i < plan.bonusStart(); i++) {
            if (points[i] == UNMARKED) {
                missing.add(plan.clauses().get(i));
            }
        }
        return missing;
    }

    /** The sheet's total with bonus, null while a clause has no mark. */
    public @Nullable BigDecimal total() {
        return complete ? total : null;
    }

    /** What the marks given so far add up to; for the judge's screen only, never for counting. */
    public BigDecimal runningTotal() {
        return total;
    }
}
