package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.clause;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.free;
import static org.pinping.scoring.Samples.item;
import static org.pinping.scoring.Samples.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of a round on a table small enough to be counted by hand; the hand's arithmetic stands beside it. */
class CountingRulesTests {

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

    @ParameterizedTest
    @CsvSource({
        "mean,        70 80 84 90 99, 423/5",
        "winsorised,  70 80 84 90 99, 424/5", // 80 + 80 + 84 + 90 + 90
        "winsorised,  70 90, 80/1", // too few: none replaced
        "median mid,  70 80 84 90, 82/1",
        "median low,  70 80 84 90, 80/1",
        "median low,  70 80 84, 80/1",
        "sum,         70 80 84 90 99, 762/5", // (80 + 84 + 90) · 3/5
        "by panel,    70, none",
        "by panel,    70 90, 80/1",
        "by panel,    70 80 99, 80/1",
    })
    void everyAggregationCountsByHand(String rule, String totals, String score) {
        Aggregation aggregation = switch (rule) {
            case "mean" -> new Mean();
            case "winsorised" -> new WinsorisedMean(1, 1, TooFew.SHRINK);
            case "median mid" -> new Median(Median.Middle.MID);
            case "median low" -> new Median(Median.Middle.LOW);
            case "sum" -> new TrimmedSum(1, 1, TooFew.FAIL, Fraction.of(3, 5));
            default ->
                new ByPanelSize(List.of(
                        new ByPanelSize.Step(3, new Median(Median.Middle.MID)), new ByPanelSize.Step(2, new Mean())));
        };

        Ranking<String, Integer> ranking =
                Ranking.count(rules(aggregation), List.of(entry("A", totals.split(" ", -1))));

        assertThat(score(ranking, "A")).isEqualTo(score);
    }

    @Test
    void winsorisedSheetsAreCalledReplaced() {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new WinsorisedMean(1, 2, TooFew.SHRINK)), List.of(entry("A", "90", "70", "80", "99", "95")));

        assertThat(uses(ranking, "A"))
                .containsExactly(
                        MarkUse.USED, MarkUse.REPLACED_LOW, MarkUse.USED, MarkUse.REPLACED_HIGH, MarkUse.REPLACED_HIGH);
    }

    @Test
    void itemsAreAggregatedFirstWithRoundingWhereTheRulesNameIt() {
        // item 1: 8 8.5 9 -> strike 8 and 9 -> 8.5; item 2: 7 7.5 9.5 -> 7.5; item 3: 6 6.5 10 -> 6.5; bonus 0.5 1 2 ->
        // 1
        EntrySheets<String, Integer> entry = sheets("A", "5 3 7 6 0.5", "5 3.5 9.5 10 2", "6 3 7.5 6.5 1");
        RoundRules rules = rules(new TrimmedMean(1, 1, TooFew.FAIL))
                .with()
                .pipeline(Pipeline.ITEM)
                .rules();

        // 8.5 + 7.5 · 0.5 + 6.5 + 1 = 19.75
        Ranking<String, Integer> ranking = Ranking.count(rules, List.of(entry));
        assertThat(score(ranking, "A")).isEqualTo("79/4");
        List<ItemLine> items = ranking.standings().get(0).score().derivation().items();
        assertThat(items).extracting(ItemLine::item).containsExactly("1", "2", "3", "");
        assertThat(items.get(0).uses()).containsExactly(MarkUse.STRUCK_LOW, MarkUse.USED, MarkUse.STRUCK_HIGH);
        assertThat(items.get(2).uses()).containsExactly(MarkUse.STRUCK_LOW, MarkUse.STRUCK_HIGH, MarkUse.USED);
        assertThat(items.get(1).part()).isEqualTo(Fraction.of(15, 4));

        // the mean of item 2 is 8 exactly; item 1 25.5 / 3 = 8.5; item 3 22.5 / 3 = 7.5; bonus 3.5 / 3 = 1.1666… -> 1.2
        RulesDraft rounded = rules(new Mean())
                .with()
                .pipeline(Pipeline.ITEM)
                .rounding(new Rounding(Map.of(RoundingPoint.ITEM, 1), Rounding.Half.UP));
        assertThat(score(Ranking.count(rounded.rules(), List.of(entry)), "A")).isEqualTo("106/5");
    }

    @Test
    void aMultiplierCountsForItsItemOnly() {
        EntrySheets<String, Integer> plain = sheets("A", "6 4 10 8", "6 3 10 6");
        EntrySheets<String, Integer> hard =
                new EntrySheets<>("A", "A", "", plain.sheets(), Map.of("3", decimal("1.5")), List.of());

        // items first: 9.5 + 10 · 0.5 + 7 · 1.5; totals first: (10 + 5 + 12 + 9 + 5 + 9) / 2
        for (Pipeline pipeline : Pipeline.values()) {
            RoundRules rules = rules(new Mean()).with().pipeline(pipeline).rules();
            assertThat(score(Ranking.count(rules, List.of(hard)), "A")).isEqualTo("25/1");
        }
    }

    /** Judge 1 gives 9, 10 and 7, in all 9 + 5 + 7 = 21; judge 2 gives 10 and 10 and forgets item 3: 10 + 5 = 15. */
    @ParameterizedTest
    @CsvSource({
        // policy, totals first, items first
        "DROP_SHEET, 21/1, 21/1",
        "ZERO, 18/1, 18/1", // (21 + 15) / 2; 9.5 + 5 + 3.5
        "PRO_RATA, 23/1, 43/2", // judge 2: 15 · 25 / 15 = 25, so 46 / 2; item 3 by judge 1 alone: 9.5 + 5 + 7
    })
    void aMissingClauseFollowsThePolicy(MissingClause policy, String totals, String items) {
        EntrySheets<String, Integer> entry = sheets("A", "6 3 10 7", "6 4 10 -");
        RulesDraft rules = new RoundRules(new Mean(), 2, RankOn.EXACT, List.of(), policy, 1, 10).with();

        assertThat(score(Ranking.count(rules.rules(), List.of(entry)), "A")).isEqualTo(totals);
        assertThat(score(Ranking.count(rules.pipeline(Pipeline.ITEM).rules(), List.of(entry)), "A"))
                .isEqualTo(items);
    }

    /** Half of item 1 marked: 5 of 6 points, for the full 10 that is 25/3. */
    @Test
    void anItemMarkedInPartIsScaledUpProRata() {
        EntrySheets<String, Integer> entry = sheets("A", "5 - 10 7");
        RoundRules rules = new RoundRules(new Mean(), 2, RankOn.EXACT, List.of(), MissingClause.PRO_RATA, 1, 10)
                .with()
                .pipeline(Pipeline.ITEM)
                .rules();

        // 25/3 + 5 + 7
        assertThat(score(Ranking.count(rules, List.of(entry)), "A")).isEqualTo("61/3");
    }

    /**
     * Item 1 has a clause of 10 points and one without a maximum. Judge 1 gives 4 of 10 and 30 beside them and leaves
     * out item 2, which is worth 10 too: 4 · 20 / 10 + 30. Judge 2 leaves out what has no maximum.
     */
    @Test
    void aClauseWithoutMaximumIsNeverScaled() {
        ScoringStandard open = new ScoringStandard(
                Samples.ID,
                "open",
                "1",
                Text.of("不封顶"),
                null,
                decimal("20"),
                List.of(
                        item(
                                "1",
                                clause("1.1", free("10", "1")),
                                clause("1.2", new Count(decimal("10"), Samples.UNIT, null))),
                        item("2", clause("2.1", free("10", "1")))),
                null,
                List.of());
        SheetScore first = open.score(new Marks(Map.of("1.1", "4", "1.2", "3")));
        SheetScore second = open.score(new Marks(Map.of("1.1", "9", "2.1", "9")));
        EntrySheets<String, Integer> entry =
                new EntrySheets<>("A", "A", List.of(JudgeSheet.submitted(1, first), JudgeSheet.submitted(2, second)));
        RulesDraft rules = new RoundRules(new Mean(), 2, RankOn.EXACT, List.of(), MissingClause.PRO_RATA, 1, 10).with();

        Ranking<String, Integer> ranking = Ranking.count(rules.rules(), List.of(entry));
        assertThat(score(ranking, "A")).isEqualTo("38/1");
        assertThat(uses(ranking, "A")).containsExactly(MarkUse.USED, MarkUse.INCOMPLETE);

        // items first: of item 1 nothing with a maximum is marked, so nothing can be scaled
        SheetScore half = open.score(new Marks(Map.of("1.2", "3", "2.1", "9")));
        EntrySheets<String, Integer> other = new EntrySheets<>("A", "A", List.of(JudgeSheet.submitted(1, half)));
        RoundRules items = rules.pipeline(Pipeline.ITEM).rules();
        assertThat(score(Ranking.count(items, List.of(other)), "A")).isEqualTo("none");
    }

    @Test
    void aSheetOfTheOwnOrganizationCountsOrNotAsTheRulesSay() {
        EntrySheets<String, Integer> entry = new EntrySheets<>(
                "A",
                "A",
                List.of(
                        JudgeSheet.submitted(1, Samples.sheet("80")),
                        JudgeSheet.submitted(2, Samples.sheet("100")).ofOwnOrganization()));
        RoundRules exclude = rules(new Mean())
                .with()
                .ownOrganization(OwnOrganization.EXCLUDE)
                .rules();

        assertThat(score(Ranking.count(rules(new Mean()), List.of(entry)), "A")).isEqualTo("90/1");
        assertThat(score(Ranking.count(exclude, List.of(entry)), "A")).isEqualTo("80/1");
        assertThat(uses(Ranking.count(exclude, List.of(entry)), "A"))
                .containsExactly(MarkUse.USED, MarkUse.OWN_ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, none",
        "ZERO, 60/1", // (80 · 3 + 0 · 1) / 4
        "RENORMALISE, 80/1",
        "ADJUSTED, 155/2", // group y marks 10 below group x on B: estimate 70, (80 · 3 + 70) / 4
    })
    void aMissingGroupFollowsThePolicy(MissingGroup policy, String score) {
        RoundRules rules = rules(new Mean())
                .with()
                .groups(List.of(group("x", "3"), group("y", "1")))
                .missingGroup(policy)
                .rules();
        Panel<Integer> panel = panel("x", "x", "y");
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "70", "90", null), entry("B", "75", "85", "70"));

        Ranking<String, Integer> ranking = Ranking.count(rules, panel, entries);

        assertThat(score(ranking, "A")).isEqualTo(score);
        // (80 · 3 + 70) / 4
        assertThat(score(ranking, "B")).isEqualTo("155/2");
    }

    @Test
    void aGroupBelowItsLeastNumberOfJudgesIsMissing() {
        RoundRules rules = rules(new Mean())
                .with()
                .groups(List.of(group("x", "3"), new JudgeGroup("y", BigDecimal.ONE, null, Measure.MARKS, 2)))
                .rules();
        Ranking<String, Integer> ranking = Ranking.count(rules, panel("x", "y"), List.of(entry("A", "80", "90")));

        assertThat(ranking.standings().get(0).score().reasonOrNull())
                .isEqualTo(Wording.of("scoring.unscored.group", "y", 1));
    }

    @Test
    void aGroupWithoutWeightChangesNothing() {
        RoundRules rules = rules(new Mean(), new TieBreakRule.ByBestMark())
                .with()
                .groups(List.of(group("x", "1"), group("y", "0")))
                .rules();
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "80", "100"), entry("B", "80", "60"), entry("C", null, "99"));

        Ranking<String, Integer> ranking = Ranking.count(rules, panel("x", "y"), entries);

        assertThat(places(ranking)).containsExactly("1= A", "1= B", "- C");
        assertThat(uses(ranking, "A")).containsExactly(MarkUse.USED, MarkUse.NOT_COUNTED);
    }

    @Test
    void aJudgeWithoutGroupContradictsTheRules() {
        RoundRules rules =
                rules(new Mean()).with().groups(List.of(group("x", "1"))).rules();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.count(rules, panel("x", "z"), List.of(entry("A", "80", "90"))));
    }

    @Test
    void weightsOfJudgesAreThoseOfTheOnesThatCount() {
        Panel<Integer> panel = new Panel<>(
                Map.of(1, new JudgeRole("", decimal("2"), false), 2, new JudgeRole("", decimal("0.5"), false)));

        // (80 · 2 + 90 · 0.5 + 100) / 3.5; without 80 and 100: 90; 90 + 90 · … replaced: (90 · 2 + 90 · 0.5 + 90) / 3.5
        List<EntrySheets<String, Integer>> entries = List.of(entry("A", "80", "90", "100"));
        assertThat(score(Ranking.count(rules(new Mean()), panel, entries), "A")).isEqualTo("610/7");
        assertThat(score(Ranking.count(rules(new TrimmedMean(1, 1, TooFew.FAIL)), panel, entries), "A"))
                .isEqualTo("90/1");
        assertThat(score(Ranking.count(rules(new WinsorisedMean(1, 1, TooFew.FAIL)), panel, entries), "A"))
                .isEqualTo("90/1");
        assertThat(score(Ranking.count(rules(new TrimmedMean(0, 1, TooFew.FAIL)), panel, entries), "A"))
                .isEqualTo("82/1");
    }

    @ParameterizedTest
    @CsvSource({
        // judge 1 gives 60 70 80 (mean 70, deviation 10), judge 2 gives 90 90 90; the grand mean is 80
        "min_max,  75/1 50/1 25/1", // 0 .. 100: 100 50 0; the middle for judge 2: 50
        "z_score,  84/1 80/1 76/1", // 80 + 8 · z: 88 80 72; 80 for judge 2
        "centre,   85/1 80/1 75/1", // 90 80 70; 80 80 80
        "ranks,    75/1 50/1 25/1", // 100 50 0; shared: 50
        "points,   13/2 5/1 7/2", // 8 5 2; shared: 5
    })
    void everyJudgeIsPutOnTheSameScale(String method, String scores) {
        Normalization rule = switch (method) {
            case "min_max" -> Normalization.minMax(BigDecimal.ZERO, decimal("100"));
            case "z_score" -> Normalization.zScore(decimal("80"), decimal("8"));
            case "centre" -> Normalization.CENTRE;
            case "ranks" -> Normalization.rankPoints(List.of());
            default -> Normalization.rankPoints(List.of(decimal("8"), decimal("5"), decimal("2")));
        };
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "80", "90"), entry("B", "70", "90"), entry("C", "60", "90"));

        Ranking<String, Integer> ranking =
                Ranking.count(rules(new Mean()).with().normalization(rule).rules(), entries);

        assertThat(List.of(score(ranking, "A"), score(ranking, "B"), score(ranking, "C")))
                .isEqualTo(List.of(scores.split(" ", -1)));
    }

    @Test
    void oneEntryIsNoScale() {
        List<EntrySheets<String, Integer>> entries = List.of(entry("A", "80"));
        for (Normalization rule : List.of(
                Normalization.zScore(decimal("75"), decimal("8")),
                Normalization.minMax(decimal("50"), decimal("100")))) {
            assertThat(score(
                            Ranking.count(
                                    rules(new Mean()).with().normalization(rule).rules(), entries),
                            "A"))
                    .isEqualTo("75/1");
        }
        assertThat(score(
                        Ranking.count(
                                rules(new Mean())
                                        .with()
                                        .normalization(Normalization.rankPoints(List.of()))
                                        .rules(),
                                entries),
                        "A"))
                .isEqualTo("100/1");
    }

    @Test
    void anIrrationalFigureHasNineDecimals() {
        // 60 70 90: mean 73.3…, deviation 15.275252316…; z of 90 = 1.091089451
        List<EntrySheets<String, Integer>> entries = List.of(entry("A", "60"), entry("B", "70"), entry("C", "90"));
        RoundRules rules = rules(new Mean())
                .with()
                .normalization(Normalization.zScore(BigDecimal.ZERO, BigDecimal.ONE))
                .rules();

        assertThat(Ranking.count(rules, entries).standings().get(0).score().exactOrNull())
                .isEqualTo(Fraction.of(decimal("1.091089451")));
    }

    @Test
    void severityIsMeasuredOnSharedEntriesAndTakenOff() {
        // a BIBD of three judges, two per entry; judge 1 is 10 stricter than 2, judge 3 10 more generous: -10, 0, 10
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "70", "80", null), entry("B", "75", null, "95"), entry("C", null, "82", "92"));
        RoundRules additive =
                rules(new Mean()).with().severity(SeverityAdjustment.ADDITIVE).rules();
        Ranking<String, Integer> raw = Ranking.count(rules(new Mean()), entries);
        Ranking<String, Integer> adjusted = Ranking.count(additive, entries);

        assertThat(places(raw)).containsExactly("1 C", "2 B", "3 A");
        assertThat(places(adjusted)).containsExactly("1 B", "2 C", "3 A");
        assertThat(List.of(score(adjusted, "A"), score(adjusted, "B"), score(adjusted, "C")))
                .containsExactly("80/1", "85/1", "82/1");
        assertThat(adjusted.standings()
                        .get(0)
                        .score()
                        .derivation()
                        .judges()
                        .get(0)
                        .counted())
                .isEqualTo(Fraction.of(85, 1));
    }

    @Test
    void aHeavyRidgeLeavesTheMeansAndALightOneTheAdditiveModel() {
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "70", "80", null), entry("B", "75", null, "95"), entry("C", null, "82", "92"));
        RulesDraft draft = rules(new Mean()).with();

        assertThat(rounded(
                        draft.severity(SeverityAdjustment.ridge(decimal("99999")))
                                .rules(),
                        entries))
                .containsExactly("C 87.00", "B 85.00", "A 75.00");
        assertThat(rounded(
                        draft.severity(SeverityAdjustment.ridge(decimal("0.0001")))
                                .rules(),
                        entries))
                .containsExactly("B 85.00", "C 82.00", "A 80.00");
    }

    @Test
    void partsOfAPanelThatShareNoEntryCannotBeCompared() {
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "70", "80", null), entry("B", null, null, "95"));
        RulesDraft draft = rules(new Mean()).with();

        assertThat(Ranking.count(draft.severity(SeverityAdjustment.ADDITIVE).rules(), entries)
                        .standings())
                .allSatisfy(it -> assertThat(it.score().reasonOrNull())
                        .isEqualTo(Wording.of("scoring.unscored.disconnected", 2)));
        assertThat(places(Ranking.count(
                        draft.severity(SeverityAdjustment.ridge(BigDecimal.ONE)).rules(), entries)))
                .containsExactly("1 B", "2 A");
    }

    @ParameterizedTest
    @CsvSource({
        // 75.125 and 75.135: judges' totals, group, final; halves up or even
        "JUDGE_TOTAL, 2, UP,   75.135",
        "JUDGE_TOTAL, 2, EVEN, 75.13",
        "GROUP,       2, UP,   75.13",
        "FINAL,       1, UP,   75.1",
        "FINAL,       0, EVEN, 75",
        "NORMALIZED,  0, UP,   75",
    })
    void figuresAreRoundedWhereTheRulesNameIt(RoundingPoint point, int decimals, Rounding.Half half, String score) {
        RoundRules rules = rules(new Mean())
                .with()
                .normalization(point == RoundingPoint.NORMALIZED ? Normalization.CENTRE : Normalization.NONE)
                .rounding(new Rounding(Map.of(point, decimals), half))
                .rules();
        EntrySheets<String, Integer> entry = new EntrySheets<>(
                "A", "A", List.of(JudgeSheet.submitted(1, fine("75.125")), JudgeSheet.submitted(2, fine("75.135"))));

        assertThat(Ranking.count(rules, List.of(entry))
                        .standings()
                        .get(0)
                        .score()
                        .exactOrNull())
                .isEqualTo(Fraction.of(decimal(score)));
    }

    private static SheetScore fine(String total) {
        ScoringStandard thousandths = new ScoringStandard(
                Samples.ID,
                "fine",
                "1",
                Text.of("细"),
                null,
                decimal("100"),
                List.of(item("1", clause("1.1", free("100", "0.001")))),
                null,
                List.of());
        return thousandths.score(new Marks(Map.of("1.1", total)));
    }

    @Test
    void moreTieRules() {
        // equal means of 80
        EntrySheets<String, Integer> a = entry("A", "90", "70", "80");
        EntrySheets<String, Integer> b = entry("B", "75", "85", "80");
        EntrySheets<String, Integer> c = entry("C", "74", "84", "82");
        Panel<Integer> panel = new Panel<>(Map.of(
                1, new JudgeRole("x", BigDecimal.ONE, true),
                2, new JudgeRole("y", BigDecimal.ONE, false),
                3, new JudgeRole("x", BigDecimal.ONE, false)));

        assertThat(tied("group:y", panel, List.of(a, b, c))).containsExactly("1 B", "2 C", "3 A");
        assertThat(tied("chair", panel, List.of(a, b, c))).containsExactly("1 A", "2 B", "3 C");
        assertThat(tied("chair", Panel.ofEquals(), List.of(a, b, c))).containsExactly("1= A", "1= B", "1= C");
        // judges 1 and 2 disagree, judge 3 puts C first
        assertThat(tied("head_to_head", panel, List.of(b, c))).containsExactly("1 B", "2 C");
        assertThat(tied("head_to_head", panel, List.of(a, b))).containsExactly("1= A", "1= B");
        assertThat(tied("head_to_head", panel, List.of(a, b, c))).containsExactly("1= A", "1= B", "1= C");
        assertThat(tied("section:1", panel, List.of(a, b))).isEqualTo(tied("item:1", panel, List.of(a, b)));
    }

    @Test
    void theLotCanBeDrawnAgainByAnybody() {
        EntrySheets<String, Integer> a = entry("A", "80");
        EntrySheets<String, Integer> b = entry("B", "80");
        EntrySheets<String, Integer> c = entry("C", "80");

        // printf '2026-07-01:A' | sha256sum, and so on: A 8db9…, B 6341…, C c718…
        List<String> drawn = tied("lot:2026-07-01", Panel.ofEquals(), List.of(a, b, c));
        assertThat(drawn)
                .isEqualTo(tied("lot:2026-07-01", Panel.ofEquals(), List.of(c, b, a)))
                .doesNotContain("1= A");
        assertThat(drawn).containsExactly("1 C", "2 A", "3 B");
    }

    private static List<String> tied(String rule, Panel<Integer> panel, List<EntrySheets<String, Integer>> entries) {
        TieBreakRule read = Objects.requireNonNull(TieBreakRule.of(rule));
        assertThat(read.explained().code()).startsWith("scoring.tie.");
        return places(Ranking.count(rules(new Mean(), read), panel, entries));
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD,   1 2 2 4",
        "DENSE,      1 2 2 3",
        "ORDINAL,    1 2 3 4",
        "FRACTIONAL, 1 2.5 2.5 4",
        "MODIFIED,   1 3 3 4",
    })
    void sharedPlacesAreWrittenInTheStyleOfTheRules(PlaceStyle style, String shown) {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean()).with().placeStyle(style).rules(),
                List.of(entry("A", "90"), entry("B", "80"), entry("C", "80"), entry("D", "70")));

        assertThat(ranking.standings())
                .extracting(it -> Objects.requireNonNull(it.shownPlace()).toPlainString())
                .containsExactly(shown.split(" ", -1));
        assertThat(ranking.standings()).extracting(Standing::place).containsExactly(1, 2, 2, 4);
    }

    @ParameterizedTest
    @CsvSource({
        // quotas "category min max", places, tied cut, entries "category total", outcomes
        "'',              2, EXTEND, a90 b80 a80 b70, S S S -",
        "'',              2, REPORT, a90 b80 a80 b70, S O O -",
        "'',              3, REPORT, a90 b80 a80 b70, S S S -",
        "'a 0 1',         2, EXTEND, a90 a85 b80 b70, S J S -",
        "'a 0 1',         3, EXTEND, a90 a85 b80 b70, S J S S",
        "'b 1 9',         2, EXTEND, a90 a85 a80 b70, S J J S",
        "'b 2 9',         2, EXTEND, a90 a85 b80 b70, J J S S",
        "'b 1 1',         2, EXTEND, a90 b80 b80 a70, S S S -",
        "'b 1 1',         2, REPORT, a90 b80 b80 a70, S O O -",
        "'b 1 9',         2, REPORT, a90 a80 b80 c70, S - S -",
        "'a 1 9',         2, EXTEND, a90 b80 c70, S S -",
        "'a 0 1',         2, EXTEND, a90 a80 b80 c70, S - S -",
    })
    void placesAreFilledWithinTheQuotas(String quotas, int places, TiedCut cut, String entries, String outcomes) {
        List<EntrySheets<String, Integer>> made = new ArrayList<>();
        for (String spec : entries.split(" ", -1)) {
            made.add(inCategory(entry("E" + made.size(), spec.substring(1)), spec.substring(0, 1)));
        }
        RoundRules rules = rules(new Mean())
                .with()
                .places(places)
                .tiedCut(cut)
                .quotas(quotas(quotas))
                .rules();

        Ranking<String, Integer> ranking = Ranking.count(rules, made);

        Map<Outcome, String> letters =
                Map.of(Outcome.SELECTED, "S", Outcome.OPEN, "O", Outcome.JUMPED_OVER, "J", Outcome.NOT_SELECTED, "-");
        assertThat(ranking.standings())
                .extracting(it -> letters.get(it.outcome()))
                .containsExactly(outcomes.split(" ", -1));
        assertThat(ranking.warnings()).isEmpty();
        assertThat(ranking.standings())
                .filteredOn(it -> it.outcome() == Outcome.JUMPED_OVER)
                .allSatisfy(it -> assertThat(it.notes()).hasSize(1));
    }

    @Test
    void quotasThatCannotBeMetAreNamed() {
        List<EntrySheets<String, Integer>> entries = List.of(
                inCategory(entry("A", "90"), "a"),
                inCategory(entry("B", "80"), "a"),
                inCategory(entry("C", "70"), "b"));

        assertThat(warnings("a 2 9;b 2 9", 3, entries))
                .containsExactly("scoring.warning.quota-sum", "scoring.warning.quota-min");
        assertThat(warnings("a 0 1;b 0 1", 3, entries)).containsExactly("scoring.warning.quota-max");
        assertThat(warnings("a 0 1;b 0 1", 2, entries)).isEmpty();
        assertThat(warnings("a 2 9;b 1 9", 2, entries)).containsExactly("scoring.warning.quota-sum");
    }

    private static List<String> warnings(String quotas, int places, List<EntrySheets<String, Integer>> entries) {
        return Ranking.count(
                        rules(new Mean())
                                .with()
                                .places(places)
                                .quotas(quotas(quotas))
                                .rules(),
                        entries)
                .warnings()
                .stream()
                .map(Wording::code)
                .toList();
    }

    private static List<Quota> quotas(String spec) {
        List<Quota> quotas = new ArrayList<>();
        for (String quota : spec.isEmpty() ? new String[0] : spec.split(";", -1)) {
            String[] parts = quota.split(" ", -1);
            quotas.add(new Quota(parts[0], Integer.parseInt(parts[1]), Integer.valueOf(parts[2])));
        }
        return quotas;
    }

    private static EntrySheets<String, Integer> inCategory(EntrySheets<String, Integer> entry, String category) {
        return new EntrySheets<>(entry.entry(), entry.code(), category, entry.sheets(), Map.of(), List.of());
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

    private static String score(Ranking<String, Integer> ranking, String code) {
        Fraction exact = standing(ranking, code).score().exactOrNull();
        return exact == null ? "none" : exact.toString();
    }

    private static List<MarkUse> uses(Ranking<String, Integer> ranking, String code) {
        return standing(ranking, code).score().derivation().judges().stream()
                .map(JudgeLine::use)
                .toList();
    }

    private static Standing<String, Integer> standing(Ranking<String, Integer> ranking, String code) {
        return ranking.standings().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(Ranking<String, Integer> ranking) {
        return RankingTests.places(ranking);
    }

    private static List<String> rounded(RoundRules rules, List<EntrySheets<String, Integer>> entries) {
        return Ranking.count(rules, entries).standings().stream()
                .map(it -> it.code() + " " + it.score().roundedOrNull())
                .toList();
    }
}
