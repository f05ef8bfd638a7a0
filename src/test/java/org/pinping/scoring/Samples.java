package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small standards and sheets for tests. */
final class Samples {

    static final StandardId ID = new StandardId("0".repeat(64));
    static final Text UNIT = Text.of("一次");

    /** Two free items of 100 points each in steps of 0.01, a bonus of two clauses capped at 5, three vetoes. */
    static final ScoringStandard OPEN = new ScoringStandard(
            ID,
            "open",
            "1",
            Text.of("两项"),
            null,
            decimal("200"),
            List.of(
                    item("1", clause("1.1", free("60", "0.01")), clause("1.2", free("40", "0.01"))),
                    item("2", clause("2.1", free("100", "0.01")))),
            new BonusBlock(
                    Text.of("加分"),
                    decimal("5"),
                    List.of(
                            clause("B1", new Bonus(List.of(), decimal("4"), decimal("0.5"))),
                            clause(
                                    "B2",
                                    new Bonus(
                                            List.of(option("N", "3"), option("P", "2"), option("C", "1")),
                                            decimal("4"),
                                            BigDecimal.ONE)))),
            List.of(
                    clause("V1", new Veto(VetoEffect.DISQUALIFY, 2)),
                    clause("V2", new Veto(VetoEffect.ZERO, 1)),
                    clause("V3", new Veto(VetoEffect.CAP_GRADE, 2))));

    /** One clause of every kind that stands in an item. */
    static final ScoringStandard KINDS = new ScoringStandard(
            ID,
            "kinds",
            "1",
            Text.of("各种方式"),
            null,
            decimal("33"),
            List.of(item(
                    "1",
                    clause("score", free("6", "0.5")),
                    clause(
                            "level",
                            new Level(decimal("5"), List.of(option("A", "5"), option("B", "3"), option("C", "1.5")))),
                    clause("deduct", new Deduction(decimal("4"), decimal("0.5"), UNIT, decimal("1"))),
                    clause("count", new Count(decimal("2"), UNIT, decimal("5"))),
                    clause("pass", new Pass(decimal("4"))),
                    clause("threshold", threshold(Threshold.Direction.AT_LEAST, Threshold.BegunStep.COUNTS)),
                    clause("ignored", threshold(Threshold.Direction.AT_LEAST, Threshold.BegunStep.IGNORED)),
                    clause("at-most", atMost()))),
            null,
            List.of());

    private Samples() {}

    private static Threshold threshold(Threshold.Direction direction, Threshold.BegunStep begun) {
        return new Threshold(
                decimal("4"),
                decimal("95"),
                direction,
                decimal("1"),
                decimal("0.5"),
                begun,
                decimal("0"),
                new Range(decimal("0"), decimal("100"), decimal("0.01")),
                Text.of("%"));
    }

    private static Threshold atMost() {
        return new Threshold(
                decimal("1"),
                decimal("2"),
                Threshold.Direction.AT_MOST,
                decimal("1"),
                decimal("0.25"),
                Threshold.BegunStep.IGNORED,
                decimal("0.5"),
                new Range(decimal("0"), decimal("50"), decimal("1")),
                Text.of("件"));
    }

    static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    static FreeScore free(String max, String step) {
        return new FreeScore(decimal(max), decimal(step));
    }

    static Option option(String code, String points) {
        return new Option(code, Text.of("等级" + code), decimal(points));
    }

    static Clause clause(String code, ScoringKind kind) {
        return new Clause(code, Text.of("条款" + code), null, null, kind);
    }

    static Item item(String code, Clause... clauses) {
        BigDecimal max = List.of(clauses).stream().map(Clause::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Item(code, Text.of("项目" + code), max, List.of(clauses));
    }

    /** A complete sheet of {@link #OPEN} with that total, all in the first item as far as it goes. */
    static SheetScore sheet(String total, String... vetoes) {
        BigDecimal second = decimal(total).subtract(decimal("60")).max(BigDecimal.ZERO);
        return sheet(decimal(total).subtract(second).toPlainString(), second.toPlainString(), vetoes);
    }

    /** A complete sheet of {@link #OPEN} with those points for clauses 1.1 and 2.1. */
    static SheetScore sheet(String first, String second, String[] vetoes) {
        Map<String, String> marks = new HashMap<>(Map.of("1.1", first, "1.2", "0", "2.1", second));
        List.of(vetoes).forEach(veto -> marks.put(veto, "1"));
        return OPEN.score(new Marks(marks));
    }

    /** An entry that judges 1, 2, … gave those totals; null for a judge who is recused. */
    static EntrySheets<String, Integer> entry(String code, @Nullable String... totals) {
        List<JudgeSheet<Integer>> sheets = new java.util.ArrayList<>();
        for (String total : totals) {
            int judge = sheets.size() + 1;
            sheets.add(
                    total == null
                            ? JudgeSheet.without(judge, SheetState.RECUSED)
                            : JudgeSheet.submitted(judge, sheet(total)));
        }
        return new EntrySheets<>(code, code, sheets);
    }

    static RoundRules rules(Aggregation aggregation, TieBreakRule... ties) {
        return new RoundRules(aggregation, 2, RankOn.EXACT, List.of(ties), MissingClause.REFUSE, 1, 10);
    }
}
