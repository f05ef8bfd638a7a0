package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.scoring.Samples.clause;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.free;
import static org.pinping.scoring.Samples.item;
import static org.pinping.scoring.Samples.rules;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Topic;

/** What is said about a score has the figures that a hand comes to; the hand's arithmetic stands beside it. */
class ExplanationTests {

    /** Three items of 10 points, the second with half the weight. */
    private static final ScoringStandard WEIGHTED = new ScoringStandard(
            Samples.ID,
            "weighted",
            "1",
            Text.of("三项"),
            null,
            decimal("25"),
            List.of(
                    item("1", clause("1.1", free("6", "0.5")), clause("1.2", free("4", "0.5"))),
                    new Item(
                            "2",
                            Text.of("二"),
                            decimal("10"),
                            decimal("0.5"),
                            List.of(clause("2.1", free("10", "0.5")))),
                    item("3", clause("3.1", free("10", "0.5")))),
            new BonusBlock(
                    Text.of("加分"),
                    decimal("2"),
                    List.of(clause("B1", new Bonus(List.of(), decimal("2"), decimal("0.5"))))),
            List.of());

    @Test
    void thePlainMeanSaysNothingThatWasNotUsed() {
        Explanation explanation = explain(
                Ranking.count(rules(new TrimmedMean(1, 1, TooFew.SHRINK)), List.of(entry("A", "90", "80", "70", "86"))),
                "A");

        assertThat(explanation.plain()).isTrue();
        assertThat(said(explanation))
                .containsExactly(
                        "共有 4 名评委，其中有效评分 4 份。",
                        "J1 给 90 分：去高。",
                        "J2 给 80 分：计入。",
                        "J3 给 70 分：去低。",
                        "J4 给 86 分：计入。",
                        "去掉 1 个最高分和 1 个最低分，其余取平均；有效评分太少时，相应少去，一至两份时直接平均。",
                        "计入的各份合计 166 分，除以 2。",
                        "准确得分 83（分数形式 83/1）。",
                        "四舍五入保留 2 位小数，显示为 83.00；排名用准确得分。",
                        "在 1 个有得分的作品中列第 1 名。",
                        "名额 10 个，结果：入选。");
    }

    @Test
    void whoDidNotMarkIsNamedWithTheReason() {
        Explanation explanation = explain(
                Ranking.count(rules(new Mean()), List.of(entry("A", "90", null, "70"))),
                "A",
                Map.of(2, Wording.of("scoring.explain.figure", "申报回避")));

        assertThat(explanation.plain()).isFalse();
        assertThat(table(explanation, Topic.SHEETS))
                .containsExactly("评委 | 打分 | 结果", "J1 | 90 | 计入", "J2 | — | 回避（申报回避）", "J3 | 70 | 计入");
        assertThat(said(explanation)).contains("J2 没有分：回避（申报回避）。");
    }

    @Test
    void itemsAreShownWithEveryStepFromTheMarksToTheScore() {
        // item 1: 8 8.5 9.5 -> 26/3 = 8.6666… -> 8.7; item 2: 7 9.5 7.5 -> 8 · 0.5 = 4;
        // item 3: 7 10 6.5 -> 23.5/3 = 7.8333… -> 7.8 · 1.5 = 11.7; bonus 0.5 2 1 -> 3.5/3 = 1.1666… -> 1.2
        EntrySheets<String, Integer> plain = sheets("A", "5 3 7 7 0.5", "5 3.5 9.5 10 2", "6 3.5 7.5 6.5 1");
        EntrySheets<String, Integer> hard =
                new EntrySheets<>("A", "A", "", plain.sheets(), Map.of("3", decimal("1.5")), List.of());
        RoundRules rules = rules(new Mean())
                .with()
                .pipeline(Pipeline.ITEM)
                .rounding(new Rounding(
                        Map.of(RoundingPoint.ITEM, 1, RoundingPoint.WEIGHTED_ITEM, 0, RoundingPoint.GROUP, 0),
                        Rounding.Half.UP))
                .rules();

        Explanation explanation = explain(Ranking.count(rules, List.of(hard)), "A");

        assertThat(table(explanation, Topic.ITEMS))
                .containsExactly(
                        "项目 | 计入的分 | 去掉或替换的分 | 合计 | 除以 | 得 | 舍入后 | 系数 | 权重 | 相乘得 | 计入得分",
                        "1 项目1 | J1 8，J2 8.5，J3 9.5 | — | 26 | 3 | 8.666666… | 8.7 | 1 | 1 | 8.7 | 9",
                        "2 二 | J1 7，J2 9.5，J3 7.5 | — | 24 | 3 | 8 | 8 | 1 | 0.5 | 4 | 4",
                        "3 项目3 | J1 7，J2 10，J3 6.5 | — | 23.5 | 3 | 7.833333… | 7.8 | 1.5 | 1 | 11.7 | 12",
                        "加分 | J1 0.5，J2 2，J3 1 | — | 3.5 | 3 | 1.166666… | 1.2 | 1 | 1 | 1.2 | 1");
        assertThat(said(explanation))
                .contains(
                        "“3 项目3”：J1 7，J2 10，J3 6.5。",
                        "“3 项目3”计入的分合计 23.5，除以 3，得 7.833333…，舍入为 7.8，乘以系数 1.5，乘以权重 1，得 11.7，舍入为 12。",
                        "各项相加得 26。",
                        "汇总后保留 0 位小数：26 取为 26。",
                        "准确得分 26（分数形式 26/1）。");
    }

    @Test
    void itemsOfGroupsSayWhichMarksWereStruck() {
        // item 1 of x: 8 8.5 9 -> 8.5 · 3/5 = 5.1, of y: 9; item 2 of x: 7.5 · 3/5 · 0.5 = 2.25, of y: 4;
        // item 3 of x: 6.5 · 3/5 = 3.9, of y: 5; bonus of x: 1 · 3/5 = 0.6, of y: 0; (11.85 · 3 + 18) / 4 = 13.3875
        JudgeGroup x = new JudgeGroup(
                "x", decimal("3"), new TrimmedSum(1, 1, TooFew.FAIL, Fraction.of(3, 5)), Measure.MARKS, 1);
        RoundRules rules = rules(new Mean())
                .with()
                .pipeline(Pipeline.ITEM)
                .groups(List.of(x, group("y", "1")))
                .rules();
        EntrySheets<String, Integer> entry = sheets("A", "5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1", "5 4 8 5 0");

        Explanation explanation = explain(Ranking.count(rules, panel("x", "x", "x", "y"), List.of(entry)), "A");

        assertThat(table(explanation, Topic.ITEMS))
                .hasSize(9)
                .contains(
                        "评委组 | 项目 | 计入的分 | 去掉或替换的分 | 合计 | 除以 | 乘以 | 得 | 权重 | 计入得分",
                        "x | 1 项目1 | J2 8.5 | J1 8（去低），J3 9（去高） | 8.5 | 1 | 0.6 | 5.1 | 1 | 5.1",
                        "y | 2 二 | J4 8 | — | 8 | 1 | 1 | 8 | 0.5 | 4");
        assertThat(said(explanation))
                .contains("“1 项目1”，x 组：J1 8（去低），J2 8.5，J3 9（去高），J4 —（未计）。", "按权重合并：（x 11.85×3 ＋ y 18×1）÷ 4 ＝ 13.3875。");
        assertThat(table(explanation, Topic.GROUPS))
                .containsExactly("评委组 | 权重 | 有效评分 | 得 | 计入得分", "x | 3 | 3 | 11.85 | 11.85", "y | 1 | 1 | 18 | 18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZERO | 0 | 按权重合并：（x 80×3 ＋ y 0×1）÷ 4 ＝ 60。",
                "RENORMALISE | — | 按权重合并：（x 80×3）÷ 3 ＝ 80。",
                "ADJUSTED | 70 | 按权重合并：（x 80×3 ＋ y 70×1）÷ 4 ＝ 77.5。",
            })
    void aMissingGroupIsNamedWithWhatTheRulesDoAboutIt(MissingGroup policy, String part, String weighed) {
        RoundRules rules = rules(new Mean())
                .with()
                .groups(List.of(group("x", "3"), group("y", "1"), group("z", "0")))
                .missingGroup(policy)
                .rules();
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "70", "90", null), entry("B", "75", "85", "70"));

        Ranking<String, Integer> ranking = Ranking.count(rules, panel("x", "x", "y"), entries);
        Explanation explanation = explain(ranking, "A");

        assertThat(table(explanation, Topic.GROUPS))
                .contains("x | 3 | 2 | 160 | 2 | 80 | 80", "y | 1 | 0 | — | — | — | " + part);
        assertThat(said(explanation)).contains("y 组，权重 1，有效评分 0 份，至少要 1 份，这一组没有得分。", weighed);
        assertThat(said(explanation)).anyMatch(it -> words(policy, it));
        assertThat(said(explain(ranking, "B"))).noneMatch(it -> words(policy, it));
    }

    private static boolean words(MissingGroup policy, String sentence) {
        return sentence.equals(
                say(Wording.of("scoring.rules.missing-group." + policy.name().toLowerCase(Locale.ROOT))));
    }

    @Test
    void groupsSayHowTheirResultIsExpressed() {
        // x: 80 and 70; y: 90 of at most 90 is 100, 45 is 50; A (80 · 1 + 100 · 1) / 2 = 90, places: 10, 5 points
        RoundRules rules = rules(new Mean())
                .with()
                .groups(List.of(
                        group("x", "1"), new JudgeGroup("y", BigDecimal.ONE, new Mean(), Measure.LEADER_SHARE, 1)))
                .measure(Measure.placePoints(List.of(decimal("10"), decimal("5"))))
                .rounding(new Rounding(Map.of(RoundingPoint.GROUP, 1, RoundingPoint.FINAL, 0), Rounding.Half.EVEN))
                .rules();

        Explanation explanation = explain(
                Ranking.count(
                        rules,
                        panel("x", "x", "x", "y"),
                        List.of(entry("A", "80", "80", "80.2", "90"), entry("B", "70", "70", "70", "45"))),
                "A");

        assertThat(table(explanation, Topic.GROUPS))
                .containsExactly(
                        "评委组 | 权重 | 有效评分 | 合计 | 除以 | 得 | 舍入后 | 换算办法 | 计入得分",
                        "x | 1 | 3 | 240.2 | 3 | 80.066666… | 80.1 | — | 80.1",
                        "y | 1 | 1 | 90 | 1 | 90 | 90 | 折算为与最高者之比：÷最高×100。 | 100");
        assertThat(said(explanation))
                .contains(
                        "汇总后保留 1 位小数：80.066666… 取为 80.1。",
                        "按权重合并：（x 80.1×1 ＋ y 100×1）÷ 2 ＝ 90.05。",
                        "由 90.05 换算为 10。",
                        "最后得分保留 0 位小数：10 取为 10。",
                        "四舍六入、恰半取偶，保留 2 位小数，显示为 10.00；排名用准确得分。");
    }

    @Test
    void marksOnACommonScaleStandBesideThoseGiven() {
        // centre: judge 1 has a mean of 70, judge 2 of 90, all of 80; rounded totals before, whole numbers after
        RoundRules rules = rules(new Mean())
                .with()
                .normalization(Normalization.CENTRE)
                .severity(new SeverityAdjustment(SeverityAdjustment.Kind.ADDITIVE, BigDecimal.ZERO))
                .rounding(new Rounding(
                        Map.of(RoundingPoint.JUDGE_TOTAL, 1, RoundingPoint.NORMALIZED, 0), Rounding.Half.UP))
                .rules();

        Explanation explanation =
                explain(Ranking.count(rules, List.of(entry("A", "60.04", "92"), entry("B", "80", "88", null))), "A");

        assertThat(table(explanation, Topic.SHEETS))
                .containsExactly(
                        "评委 | 打分 | 舍入后 | 换算后 | 调整宽严后 | 再舍入后 | 结果",
                        "J1 | 60.04 | 60 | 70 | 70 | 70 | 计入",
                        "J2 | 92 | 92 | 82 | 82 | 82 | 计入");
        assertThat(said(explanation))
                .contains("J1 给 60.04 分，舍入后 60，换算后 70，调整宽严后 70，再舍入后 70：计入。", "计入的各份合计 152 分，除以 2。");
    }

    @Test
    void aSheetWithGapsSaysWhatItCountsAs() {
        // judge 2 forgot item 3: 15 · 25 / 15 = 25
        EntrySheets<String, Integer> entry = sheets("A", "6 3 10 7", "6 4 10 -");

        assertThat(said(explain(Ranking.count(gaps(MissingClause.PRO_RATA), List.of(entry)), "A")))
                .contains("J1 给 21 分，折算后 21：计入。", "J2 给 — 分，折算后 25：计入。");
        assertThat(said(explain(Ranking.count(gaps(MissingClause.ZERO), List.of(entry)), "A")))
                .contains("J2 给 15 分：计入。");
        assertThat(said(explain(Ranking.count(gaps(MissingClause.DROP_SHEET), List.of(entry)), "A")))
                .contains("J2 没有分：漏项不计。");
        RoundRules items =
                gaps(MissingClause.ZERO).with().pipeline(Pipeline.ITEM).rules();
        assertThat(said(explain(Ranking.count(items, List.of(entry)), "A")))
                .contains("J1 给 21 分：计入。", "J2 有条款没有打分，没有总分，逐项计算：计入。");
    }

    private static RoundRules gaps(MissingClause policy) {
        return new RoundRules(new Mean(), 2, RankOn.ROUNDED, List.of(), policy, 1, 10);
    }

    @Test
    void whatComesFromOutsideTheSheetsIsSaidInTurn() {
        RoundRules rules = rules(new TrimmedSum(1, 1, TooFew.MEAN, Fraction.of(3, 5)))
                .with()
                .rankOn(RankOn.ROUNDED)
                .rules();

        // (80 + 82) · 3/5 = 97.2
        assertThat(said(explain(Ranking.count(rules, List.of(adjusted("-1.5"))), "A")))
                .contains(
                        "计入的各份合计 162 分。",
                        "再乘以 0.6。",
                        "汇总得 97.2 分。",
                        "评委以外的增减“超时”：-1.5 分。",
                        "准确得分 95.7（分数形式 957/10）。",
                        "四舍五入到 2 位小数，得 95.70；排名用这个数。");
        assertThat(said(explain(Ranking.count(rules, List.of(adjusted("-100"))), "A")))
                .contains("算得 -2.8 分，低于 0 分按 0 分计。", "准确得分 0（分数形式 0/1）。");
    }

    private static EntrySheets<String, Integer> adjusted(String points) {
        return new EntrySheets<>(
                "A",
                "A",
                "",
                entry("A", "80", "82", "90", "70").sheets(),
                Map.of(),
                List.of(new PointsAdjustment(decimal(points), "超时")));
    }

    @Test
    void vetoesSayWhetherTheyTakeEffect() {
        EntrySheets<String, Integer> zero = vetoed("V1", "V2");

        Explanation explanation = explain(Ranking.count(rules(new Mean()), List.of(zero)), "A");

        assertThat(said(explanation))
                .contains(
                        "一票否决 V1 条款V1：1 名评委认定，不足规定的 2 名，不生效。", "一票否决 V2 条款V2：1 名评委认定，达到规定的 1 名，生效。", "因为否决，得分按 0 分计。");
        EntrySheets<String, Integer> capped = new EntrySheets<>(
                "A",
                "A",
                List.of(
                        JudgeSheet.submitted(1, Samples.sheet("80", "V3")),
                        JudgeSheet.submitted(2, Samples.sheet("80", "V3"))));
        RoundRules graded = rules(new Mean())
                .with()
                .grades(List.of(new Grade(Text.of("合格"), null, null, Map.of(), false)))
                .rules();
        assertThat(said(explain(Ranking.count(graded, List.of(capped)), "A"))).contains("等次：合格。", "一票否决：等次受限。");
    }

    private static EntrySheets<String, Integer> vetoed(String... vetoes) {
        return new EntrySheets<>("A", "A", List.of(JudgeSheet.submitted(1, Samples.sheet("80", vetoes))));
    }

    @Test
    void roundsArePutTogetherByWeight() {
        RoundRules rules = rules(new Mean())
                .with()
                .rounds(new Rounds(new java.util.TreeMap<>(Map.of("材料", decimal("3"), "现场", decimal("1"))), 0))
                .measure(Measure.RANK_SHARE)
                .rules();
        List<RoundPart<String, Integer>> parts =
                List.of(part("材料", List.of(entry("A", "80"), entry("B", "60"))), part("现场", List.of(entry("A", "90"))));
        Ranking<String, Integer> ranking = Ranking.combine(rules, Panel.ofEquals(), parts);

        // (80 · 3 + 90) / 4
        assertThat(said(explain(ranking, "A")))
                .startsWith("“材料”一轮，权重 3，得分 80。", "“现场”一轮，权重 1，得分 90。", "按权重合并：（材料 80×3 ＋ 现场 90×1）÷ 4 ＝ 82.5。");
        assertThat(table(explain(ranking, "A"), Topic.ROUNDS)).contains("材料 | 3 | 80");
        assertThat(said(explain(ranking, "B"))).contains("“现场”一轮，权重 1，没有得分。", "没有“现场”这一轮的得分。", "因此没有得分，也没有名次。");
    }

    private static RoundPart<String, Integer> part(String round, List<EntrySheets<String, Integer>> entries) {
        return new RoundPart<>(round, Ranking.count(rules(new Mean()), entries), entries);
    }

    @Test
    void theRuleThatWasInForceIsNamed() {
        RoundRules rules = rules(new ByPanelSize(
                List.of(new ByPanelSize.Step(2, new Mean()), new ByPanelSize.Step(3, new Median(Median.Middle.MID)))));
        Ranking<String, Integer> ranking = Ranking.count(
                rules, List.of(entry("A", "80", "90"), entry("B", "80", "90", "95"), entry("C", "80", null)));

        assertThat(said(explain(ranking, "A"))).contains(say(new Mean().explained()));
        assertThat(said(explain(ranking, "B"))).contains(say(new Median(Median.Middle.MID).explained()));
        assertThat(said(explain(ranking, "C"))).contains(say(rules.aggregation().explained()), "因此没有得分，也没有名次。");
    }

    @Test
    void tiesAndSharedPlacesAreSaid() {
        RoundRules rules = rules(new Mean(), new TieBreakRule.ByBestMark());
        Ranking<String, Integer> ranking =
                Ranking.count(rules, List.of(entry("A", "80", "90"), entry("B", "85", "85"), entry("C", "85", "85")));

        assertThat(said(explain(ranking, "A"))).anyMatch(it -> it.startsWith("与别的作品同分") && it.endsWith("比较的数是 90。"));
        assertThat(said(explain(ranking, "B"))).contains("在 3 个有得分的作品中并列第 2 名。");
    }

    @Test
    void anEntryThatLacksAGroupSaysWhyItHasNoScore() {
        JudgeGroup x = new JudgeGroup(
                "x", decimal("3"), new TrimmedSum(1, 0, TooFew.FAIL, Fraction.of(3, 5)), Measure.MARKS, 1);
        RoundRules rules =
                rules(new Mean()).with().groups(List.of(x, group("y", "1"))).rules();
        Ranking<String, Integer> ranking = Ranking.count(
                rules, panel("x", "x", "y"), List.of(entry("A", "70", "90", null), entry("B", "75", "85", "45")));

        assertThat(table(explain(ranking, "A"), Topic.GROUPS))
                .contains("x | 3 | 2 | — | — | 0.6 | — | —", "y | 1 | 0 | — | — | 1 | — | —");
        assertThat(said(explain(ranking, "A"))).contains("y 组有效评分只有 0 份，缺这一组，不计总分。", "因此没有得分，也没有名次。");
        // the lowest is struck: 85 · 3/5 = 51
        assertThat(table(explain(ranking, "B"), Topic.GROUPS))
                .contains("评委组 | 权重 | 有效评分 | 合计 | 除以 | 乘以 | 得 | 计入得分", "x | 3 | 2 | 85 | — | 0.6 | 51 | 51");
        assertThat(said(explain(ranking, "B"))).contains("再乘以 0.6。");
    }

    @Test
    void itemsOfEqualWeightHaveNoColumnForIt() {
        RoundRules rules = rules(new Mean()).with().pipeline(Pipeline.ITEM).rules();

        Explanation explanation = explain(Ranking.count(rules, List.of(entry("A", "70", "90"))), "A");

        assertThat(table(explanation, Topic.ITEMS)).startsWith("项目 | 计入的分 | 去掉或替换的分 | 合计 | 除以 | 得 | 计入得分");
        assertThat(said(explanation)).contains("“2 二”计入的分合计 40，除以 2，得 20，计入 20。");
    }

    @Test
    void aRoundExpressedOtherwiseIsNotPlain() {
        RoundRules rules = rules(new Mean()).with().measure(Measure.RANK_SHARE).rules();

        Explanation explanation = explain(Ranking.count(rules, List.of(entry("A", "70"), entry("B", "60"))), "B");

        assertThat(explanation.plain()).isFalse();
        assertThat(said(explanation)).contains("由 60 换算为 50。");
    }

    @Test
    void marksWithoutEndKeepTheirEllipsis() {
        assertThat(Plain.text(Fraction.of(200, 3))).isEqualTo("66.666666…");
        assertThat(Plain.text(Fraction.of(-1, 8))).isEqualTo("-0.125");
    }

    /** Marks in the order of the clauses of {@link #WEIGHTED}; a dash for none, the bonus may be left out. */
    private static EntrySheets<String, Integer> sheets(String code, String... sheets) {
        List<JudgeSheet<Integer>> made = new ArrayList<>();
        for (String sheet : sheets) {
            String[] marks = sheet.split(" ", -1);
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < marks.length; i++) {
                if (!marks[i].equals("-")) {
                    values.put(WEIGHTED.clauses().get(i).code(), marks[i]);
                }
            }
            made.add(JudgeSheet.submitted(made.size() + 1, WEIGHTED.score(new Marks(values))));
        }
        return new EntrySheets<>(code, code, made);
    }

    private static JudgeGroup group(String code, String weight) {
        return new JudgeGroup(code, decimal(weight), null, Measure.MARKS, 1);
    }

    /** The groups of judges 1, 2, … */
    private static Panel<Integer> panel(String... groups) {
        Map<Integer, JudgeRole> roles = new HashMap<>();
        for (String group : groups) {
            roles.put(roles.size() + 1, new JudgeRole(group, BigDecimal.ONE, false));
        }
        return new Panel<>(roles);
    }

    private static Explanation explain(Ranking<String, Integer> ranking, String code) {
        return explain(ranking, code, Map.of());
    }

    private static Explanation explain(Ranking<String, Integer> ranking, String code, Map<Integer, Wording> absences) {
        Standing<String, Integer> standing = ranking.standings().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        int scored = (int)
                ranking.standings().stream().filter(it -> it.place() != null).count();
        return Explanation.of(ranking.rules(), scored, standing, new JudgeNames<>() {
            @Override
            public String judge(Integer judge) {
                return "J" + judge;
            }

            @Override
            public @Nullable Wording absence(Integer judge) {
                return absences.get(judge);
            }

            @Override
            public Text item(String item) {
                return WEIGHTED.item(item).title();
            }
        });
    }

    private static List<String> said(Explanation explanation) {
        List<String> said = new ArrayList<>();
        for (Section section : explanation.sections()) {
            section.sentences().forEach(it -> said.add(say(it)));
            section.table().rows().forEach(row -> row.sentences().forEach(it -> said.add(say(it))));
        }
        return said;
    }

    private static List<String> table(Explanation explanation, Topic topic) {
        Section section = explanation.sections().stream()
                .filter(it -> it.topic() == topic)
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(line(section.table().headings()));
        section.table().rows().forEach(row -> lines.add(line(row.cells())));
        return lines;
    }

    private static String line(List<?> cells) {
        return String.join(" | ", cells.stream().map(ExplanationTests::say).toList());
    }

    private static String say(Object words) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages/scoring", Locale.ROOT);
        return Wording.say(
                words,
                Locale.SIMPLIFIED_CHINESE,
                (code, args) -> new MessageFormat(Objects.requireNonNull(bundle.getString(code))).format(args));
    }
}
