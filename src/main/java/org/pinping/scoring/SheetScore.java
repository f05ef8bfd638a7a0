package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One judge's sheet added up. A clause without a mark leaves the sheet incomplete: it then has a running total but no
 * total, because missing is never zero.
 */
public final class SheetScore {

    /** No points at all, which none of a mark can be. */
    static final long UNMARKED = Long.MIN_VALUE;
    /** Stands in a veto's place, which holds no points. */
    static final long RAISED = Long.MIN_VALUE + 1;

    private final SheetPlan plan;
    private final long[] points;
    /** Null where all points are whole ten-thousandths, as they mostly are: then whole numbers add up much faster. */
    private final @Nullable Fraction @Nullable [] exact;
    /** Of all marks given, with weights and bonus, in parts of the plan's denominator. */
    private final long weighted;

    private final boolean complete;
    private final boolean vetoed;

    SheetScore(SheetPlan plan, long[] points, @Nullable Fraction @Nullable [] exact) {
        this.plan = plan;
        this.points = points;
        this.exact = exact;
        this.weighted = weightedItems() + bonusUnits() * plan.weightScale();
        this.complete = isMarked(0, plan.bonusStart());
        this.vetoed = isRaised(plan.bonusEnd());
    }

    private boolean isRaised(int from) {
        for (int i = from; i < points.length; i++) {
            if (points[i] == RAISED) {
                return true;
            }
        }
        return false;
    }

    private long weightedItems() {
        long sum = 0;
        for (int item = 0; item < plan.itemCount(); item++) {
            sum += plan.itemWeight(item) * sum(plan.itemStart(item), plan.itemEnd(item));
        }
        return sum;
    }

    private long bonusUnits() {
        return plan.bonus(points);
    }

    private Fraction exactSum(int from, int to) {
        if (exact == null) {
            return Fraction.of(sum(from, to), Units.ONE);
        }
        Fraction sum = Fraction.ZERO;
        for (int i = from; i < to; i++) {
            Fraction own = exact[i];
            sum = own == null ? sum : sum.plus(own);
        }
        return sum;
    }

    /** For people to read: exact where the decimals end, else rounded half up to four. */
    private static BigDecimal shown(Fraction value) {
        BigDecimal decimal = value.decimalOrNull();
        return decimal == null ? Units.plain(value.rounded(Units.SCALE)) : decimal;
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

    /** The points of a clause, rounded to four decimals; null while it has no mark. */
    public @Nullable BigDecimal points(String clauseCode) {
        long units = points[plan.clausePosition(clauseCode)];
        return units == UNMARKED ? null : Units.decimal(units == RAISED ? 0 : units);
    }

    /** The points of a clause so far in ten-thousandths, of a whole sheet; zero for a bonus not claimed. */
    long clauseUnits(int clause) {
        return points[clause] == UNMARKED ? 0 : points[clause];
    }

    /** The points of an item so far in ten-thousandths, of a whole sheet. */
    long itemUnits(int item) {
        return sum(plan.itemStart(item), plan.itemEnd(item));
    }

    /** The points of a clause so far; zero for a bonus not claimed. */
    Fraction exactClausePoints(int clause) {
        return exactSum(clause, clause + 1);
    }

    /** The points of an item, null while one of its clauses has no mark. */
    public @Nullable BigDecimal itemPoints(String itemCode) {
        int item = plan.itemPosition(itemCode);
        return isMarked(plan.itemStart(item), plan.itemEnd(item)) ? runningItemPoints(itemCode) : null;
    }

    /** The points of an item so far; rounded to four decimals where they never end. */
    public BigDecimal runningItemPoints(String itemCode) {
        return shown(exactItemPoints(plan.itemPosition(itemCode)));
    }

    /** The points of an item so far. */
    Fraction exactItemPoints(int item) {
        return exactSum(plan.itemStart(item), plan.itemEnd(item));
    }

    /** The most the item can bring on this sheet, in ten-thousandths. */
    long itemMaxUnits(int item) {
        long most = 0;
        for (int i = plan.itemStart(item); i < plan.itemEnd(item); i++) {
            most += plan.maxUnits(i);
        }
        return most;
    }

    /** The bonus after its cap; zero where none is claimed. */
    public BigDecimal bonus() {
        return Units.decimal(bonusUnits());
    }

    /** Whether this judge raised a veto. */
    boolean vetoed() {
        return vetoed;
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

    /** The sheet's total with bonus, rounded to four decimals where it never ends; null while a clause has no mark. */
    public @Nullable BigDecimal total() {
        return complete ? runningTotal() : null;
    }

    /** What the marks given so far add up to; for the judge's screen only, never for counting. */
    public BigDecimal runningTotal() {
        return shown(exactTotal());
    }

    /** The total of the marks given. */
    Fraction exactTotal() {
        return exact == null
                ? Fraction.of(weighted, plan.denominator())
                : weightedItems(Map.of()).plus(bonusValue());
    }

    SheetPlan plan() {
        return plan;
    }

    /** The total in parts of the plan's denominator, as far as the plan is whole; what has no mark brings nothing. */
    long weighted() {
        return weighted;
    }

    /**
     * The total for counting.
     *
     * @param multipliers by item code, see {@link EntrySheets#multipliers}
     */
    Fraction value(MissingClause missing, Map<String, BigDecimal> multipliers) {
        Fraction items = multipliers.isEmpty() && exact == null
                ? Fraction.of(weighted - bonusUnits() * plan.weightScale(), plan.denominator())
                : weightedItems(multipliers);
        if (missing == MissingClause.PRO_RATA && !complete) {
            Fraction open = Fraction.ZERO;
            for (int item = 0; item < plan.itemCount(); item++) {
                open = open.plus(weighted(item, unlimitedPoints(item), multipliers));
            }
            items = items.minus(open).times(share(0, plan.itemCount())).plus(open);
        }
        return items.plus(bonusValue());
    }

    private Fraction weightedItems(Map<String, BigDecimal> multipliers) {
        Fraction sum = Fraction.ZERO;
        for (int item = 0; item < plan.itemCount(); item++) {
            sum = sum.plus(weighted(item, exactItemPoints(item), multipliers));
        }
        return sum;
    }

    private Fraction weighted(int item, Fraction points, Map<String, BigDecimal> multipliers) {
        BigDecimal multiplier = multipliers.getOrDefault(plan.itemCode(item), BigDecimal.ONE);
        return points.times(Fraction.of(plan.itemWeight(item), plan.weightScale()))
                .times(Fraction.of(multiplier));
    }

    /** What an item's clauses without a maximum have brought, which is never scaled. */
    private Fraction unlimitedPoints(int item) {
        Fraction sum = Fraction.ZERO;
        for (int i = plan.itemStart(item); i < plan.itemEnd(item); i++) {
            sum = plan.unlimited(i) ? sum.plus(exactClausePoints(i)) : sum;
        }
        return sum;
    }

    /** Whether a clause without a maximum has no mark: what it would have brought cannot be told from the others. */
    boolean lacksUnlimited() {
        return IntStream.range(0, plan.bonusStart()).anyMatch(i -> plan.unlimited(i) && points[i] == UNMARKED);
    }

    /** How many times the weighted maximum of the marked clauses goes into that of all; one where nothing is marked. */
    private Fraction share(int fromItem, int toItem) {
        long all = 0;
        long marked = 0;
        for (int item = fromItem; item < toItem; item++) {
            for (int i = plan.itemStart(item); i < plan.itemEnd(item); i++) {
                long most = plan.unlimited(i) ? 0 : plan.itemWeight(item) * plan.maxUnits(i);
                all += most;
                marked += points[i] == UNMARKED ? 0 : most;
            }
        }
        return marked == 0 ? Fraction.ONE : Fraction.of(all, marked);
    }

    /**
     * An item's points for the item pipeline, without its weight; null where the judge says nothing about it. An item
     * marked in part is scaled up unless what is missing counts as zero: the other policies let no such sheet through.
     */
    @Nullable Fraction itemValue(int item, MissingClause missing) {
        int start = plan.itemStart(item);
        int end = plan.itemEnd(item);
        Fraction points = exactSum(start, end);
        if (isMarked(start, end) || missing == MissingClause.ZERO) {
            return points;
        }
        boolean untouched = IntStream.range(start, end).allMatch(i -> plan.unlimited(i) || this.points[i] == UNMARKED);
        Fraction open = unlimitedPoints(item);
        return untouched
                ? null
                : points.minus(open).times(share(item, item + 1)).plus(open);
    }

    /** The bonus for the item pipeline. */
    Fraction bonusValue() {
        return Fraction.of(bonusUnits(), Units.ONE);
    }
}
