package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Aggregates the valid sheets of one entry, group by group, by total or item by item. */
final class PartCounting<E, J> {

    private static final long[] EQUAL = {};

    private final RoundRules rules;
    private final Panel<J> panel;
    private final List<JudgeGroup> groups;

    PartCounting(RoundRules rules, Panel<J> panel) {
        this.rules = rules;
        this.panel = panel;
        this.groups = rules.groups().isEmpty()
                ? List.of(new JudgeGroup("", BigDecimal.ONE, null, Measure.MARKS, 1))
                : rules.groups();
    }

    List<JudgeGroup> groups() {
        return groups;
    }

    /** One part for each group, in the order of the groups. */
    List<Part> parts(EntrySheets<E, J> entry, List<ValidSheet<J>> valid, Amounts amounts) {
        List<Part> parts = new ArrayList<>(groups.size());
        for (JudgeGroup group : groups) {
            int[] members = members(group, valid);
            Part part = null;
            if (members.length >= group.minJudges()) {
                part = rules.pipeline() == Pipeline.ITEM
                        ? itemByItem(group, members, entry, valid)
                        : byTotal(group, members, valid, amounts);
            }
            parts.add(part == null ? Part.missing(group, members.length) : part);
        }
        return parts;
    }

    private int[] members(JudgeGroup group, List<ValidSheet<J>> valid) {
        int[] members = new int[valid.size()];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (group.code().isEmpty()
                    || panel.role(valid.get(i).judge()).group().equals(group.code())) {
                members[count++] = i;
            }
        }
        return count == members.length ? members : Arrays.copyOf(members, count);
    }

    private Aggregation aggregation(JudgeGroup group) {
        Aggregation own = group.aggregation();
        return own == null ? rules.aggregation() : own;
    }

    private @Nullable Part byTotal(JudgeGroup group, int[] members, List<ValidSheet<J>> valid, Amounts amounts) {
        Kept kept = aggregation(group).keep(members.length);
        if (kept == null) {
            return null;
        }
        int[] order = amounts.ascending(members);
        long[] weights = weights(valid);
        Fraction sum = amounts.sum(order, kept, weights);
        Fraction divisor = kept.divided() ? Amounts.divisor(order, kept, weights) : null;
        Fraction raw = rules.rounding().apply(RoundingPoint.GROUP, quotient(sum, divisor, kept));
        return Part.ofTotals(group, order, kept, sum, divisor, raw);
    }

    private static Fraction quotient(Fraction sum, @Nullable Fraction divisor, Kept kept) {
        Fraction quotient = divisor == null ? sum : sum.dividedBy(divisor);
        return kept.multiplier().equals(Fraction.ONE) ? quotient : quotient.times(kept.multiplier());
    }

    /** Ten-thousandths by valid sheet; empty where all judges weigh the same. */
    private long[] weights(List<ValidSheet<J>> valid) {
        boolean equal = panel.roles().isEmpty()
                || valid.stream().allMatch(it -> panel.role(it.judge()).weight().compareTo(BigDecimal.ONE) == 0);
        return equal
                ? EQUAL
                : valid.stream()
                        .mapToLong(it -> Units.of(panel.role(it.judge()).weight()))
                        .toArray();
    }

    private @Nullable Part itemByItem(
            JudgeGroup group, int[] members, EntrySheets<E, J> entry, List<ValidSheet<J>> valid) {
        SheetPlan plan = valid.get(members[0]).score().plan();
        Fraction raw = Fraction.ZERO;
        List<ItemLine> lines = new ArrayList<>();
        for (int item = 0; item < plan.itemCount(); item++) {
            BigDecimal own = entry.multipliers().getOrDefault(plan.itemCode(item), BigDecimal.ONE);
            Fraction weight = Fraction.of(plan.itemWeight(item), plan.weightScale());
            ItemLine line = item(group, members, entry, valid, item, Fraction.of(own), weight);
            if (line == null) {
                return null;
            }
            lines.add(line);
            raw = raw.plus(line.part());
        }
        if (plan.bonusCap() > 0) {
            // every sheet says something about the bonus, so there are no fewer values than for an item
            ItemLine line = Objects.requireNonNull(item(group, members, entry, valid, -1, Fraction.ONE, Fraction.ONE));
            lines.add(line);
            raw = raw.plus(line.part());
        }
        raw = rules.rounding().apply(RoundingPoint.GROUP, raw);
        return Part.ofItems(group, members.length, raw, lines);
    }

    /** @param item the number of the item, or -1 for the bonus */
    private @Nullable ItemLine item(
            JudgeGroup group,
            int[] members,
            EntrySheets<E, J> entry,
            List<ValidSheet<J>> valid,
            int item,
            Fraction multiplier,
            Fraction weight) {
        Fraction[] values = new Fraction[valid.size()];
        int[] marked = new int[members.length];
        int count = 0;
        for (int member : members) {
            SheetScore score = valid.get(member).score();
            Fraction value = item < 0 ? score.bonusValue() : score.itemValue(item, rules.missingClause());
            if (value != null) {
                values[member] = value;
                marked[count++] = member;
            }
        }
        Kept kept = count == 0 ? null : aggregation(group).keep(count);
        if (kept == null) {
            return null;
        }
        Amounts amounts = new Amounts.Exact(values);
        int[] order = amounts.ascending(Arrays.copyOf(marked, count));
        long[] weights = weights(valid);
        Fraction sum = amounts.sum(order, kept, weights);
        Fraction divisor = kept.divided() ? Amounts.divisor(order, kept, weights) : Fraction.ONE;
        Rounding rounding = rules.rounding();
        Fraction aggregated = rounding.apply(RoundingPoint.ITEM, quotient(sum, divisor, kept));
        Fraction part = rounding.apply(
                RoundingPoint.WEIGHTED_ITEM, aggregated.times(multiplier).times(weight));
        String code = item < 0 ? "" : valid.get(members[0]).score().plan().itemCode(item);
        return new ItemLine(
                code,
                group.code(),
                marks(entry, valid, order, kept, values),
                sum,
                divisor,
                kept.multiplier(),
                aggregated,
                multiplier,
                weight,
                part);
    }

    private List<ItemMark> marks(
            EntrySheets<E, J> entry, List<ValidSheet<J>> valid, int[] order, Kept kept, Fraction[] values) {
        MarkUse[] uses = new MarkUse[entry.sheets().size()];
        Arrays.fill(uses, MarkUse.NOT_COUNTED);
        markUses(uses, order, kept, valid);
        Fraction[] points = new Fraction[uses.length];
        for (int sheet : order) {
            points[valid.get(sheet).position()] = values[sheet];
        }
        List<ItemMark> marks = new ArrayList<>(uses.length);
        for (int i = 0; i < uses.length; i++) {
            marks.add(new ItemMark(uses[i], points[i]));
        }
        return marks;
    }

    /** Writes down what became of each sheet in the order, at the sheet's position within its entry. */
    static <J> void markUses(MarkUse[] uses, int[] order, Kept kept, List<ValidSheet<J>> valid) {
        int firstHigh = order.length - kept.high();
        for (int i = 0; i < order.length; i++) {
            MarkUse use = MarkUse.USED;
            if (i < kept.low()) {
                use = kept.replaced() ? MarkUse.REPLACED_LOW : MarkUse.STRUCK_LOW;
            } else if (i >= firstHigh) {
                use = kept.replaced() ? MarkUse.REPLACED_HIGH : MarkUse.STRUCK_HIGH;
            }
            uses[valid.get(order[i]).position()] = use;
        }
    }
}
