package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pinping.scoring.Samples.clause;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.free;
import static org.pinping.scoring.Samples.item;
import static org.pinping.scoring.Samples.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where little or nothing is there to be counted, and where rules meet that seldom meet. */
class CountingEdgesTests {

    private static final ScoringStandard PLAIN = standard("10", "10");

    @Test
    void aSingleGroupThatIsTooSmallLeavesNothingToWeigh() {
        RoundRules rules = rules(new Mean())
                .with()
                .groups(List.of(new JudgeGroup("x", BigDecimal.ONE, null, Measure.MARKS, 2)))
                .missingGroup(MissingGroup.RENORMALISE)
                .rules();
        Panel<Integer> panel = new Panel<>(Map.of(1, new JudgeRole("x", BigDecimal.ONE, false)));

        assertThat(reason(Ranking.count(rules, panel, List.of(entry("A", "80"))), 0))
                .isEqualTo("scoring.unscored.no-sheets");
    }

    @Test
    void anEstimateNeedsEveryGroupSomewhereAndOnePartOfTheEntry() {
        Panel<Integer> panel = panel("x", "y", "z");
        List<JudgeGroup> groups = List.of(group("x", "1"), group("y", "1"), group("z", "0"));
        RoundRules rules = rules(new Mean())
                .with()
                .groups(groups)
                .missingGroup(MissingGroup.ADJUSTED)
                .rules();

        Ranking<String, Integer> whole =
                Ranking.count(rules, panel, List.of(entry("A", "80", "90", "10"), entry("B", "70", "80", null)));
        assertThat(whole.standings())
                .extracting(it -> it.score().exactOrNull())
                .containsExactly(Fraction.of(85, 1), Fraction.of(75, 1));
        assertThat(whole.standings().get(0).score().derivation().sum()).isNull();
        assertThat(whole.standings().get(0).score().derivation().divisor()).isZero();

        Ranking<String, Integer> never = Ranking.count(rules, panel, List.of(entry("A", "80", null, "10")));
        assertThat(reason(never, 0)).isEqualTo("scoring.unscored.group-unknown");

        Ranking<String, Integer> mixed = Ranking.count(
                rules, panel, List.of(entry("A", "80", "90"), entry("B", null, null, "50"), entry("C", null, "90")));
        assertThat(mixed.standings()).extracting(Standing::code).containsExactly("A", "C", "B");
        assertThat(mixed.standings().get(1).score().exactOrNull()).isEqualTo(Fraction.of(85, 1));
        assertThat(reason(mixed, 2)).isEqualTo("scoring.unscored.no-sheets");

        RoundRules fewer = rules.with()
                .groups(List.of(new JudgeGroup("x", BigDecimal.ONE, null, Measure.MARKS, 2), group("y", "1")))
                .rules();
        Panel<Integer> three = panel("x", "x", "y");
        Ranking<String, Integer> none =
                Ranking.count(fewer, three, List.of(entry("A", "80", "90", "85"), entry("B", "70", null, null)));
        assertThat(reason(none, 1)).isEqualTo("scoring.unscored.group-unknown");
    }

    @Test
    void aVetoOfOneJudgeIsNotEnoughWhereTwoAreNeeded() {
        ScoringStandard vetoed = new ScoringStandard(
                Samples.ID,
                "v",
                "1",
                Text.of("否决"),
                null,
                decimal("10"),
                List.of(item("1", clause("1.1", free("10", "1")))),
                null,
                List.of(clause("V", new Veto(VetoEffect.ZERO, 2))));
        SheetScore raised = vetoed.score(new Marks(Map.of("1.1", "8", "V", "1")));

        Ranking<String, Integer> one = Ranking.count(
                rules(new Mean()), List.of(new EntrySheets<>("A", "A", List.of(JudgeSheet.submitted(1, raised)))));

        assertThat(one.standings().get(0).score().exactOrNull()).isEqualTo(Fraction.of(8, 1));
        assertThat(one.standings().get(0).score().derivation().zeroed()).isFalse();
    }

    @Test
    void sheetsLeftBlankSayNothing() {
        RoundRules totals = new RoundRules(new Mean(), 2, RankOn.EXACT, List.of(), MissingClause.PRO_RATA, 1, 1);
        RoundRules items = totals.with().pipeline(Pipeline.ITEM).rules();
        EntrySheets<String, Integer> oneBlank = sheets("A", PLAIN, "8 6", "- -");
        EntrySheets<String, Integer> itemBlank = sheets("A", PLAIN, "8 -", "6 -");

        // a blank sheet has nothing to be scaled up: (14 + 0) / 2
        assertThat(exact(totals, oneBlank)).isEqualTo(Fraction.of(7, 1));
        Ranking<String, Integer> byItem = Ranking.count(items, List.of(oneBlank));
        assertThat(byItem.standings().get(0).score().exactOrNull()).isEqualTo(Fraction.of(14, 1));
        assertThat(byItem.standings().get(0).score().derivation().judges())
                .extracting(JudgeLine::use)
                .containsExactly(MarkUse.USED, MarkUse.NOT_COUNTED);
        assertThat(reason(Ranking.count(items, List.of(itemBlank)), 0)).isEqualTo("scoring.unscored.too-few");
    }

    @Test
    void itemsWithTooFewMarksGiveNoScore() {
        RoundRules rules = rules(new TrimmedMean(1, 1, TooFew.FAIL))
                .with()
                .pipeline(Pipeline.ITEM)
                .rules();

        assertThat(reason(Ranking.count(rules, List.of(sheets("A", PLAIN, "8 6", "7 7"))), 0))
                .isEqualTo("scoring.unscored.too-few");
    }

    @Test
    void itemsMayBeSumsTimesADifficultyAsInDiving() {
        RoundRules rules = rules(new TrimmedSum(1, 1, TooFew.FAIL, Fraction.of(3, 5)))
                .with()
                .pipeline(Pipeline.ITEM)
                .rules();
        EntrySheets<String, Integer> plain = sheets("A", PLAIN, "8 6", "7 7", "9 5", "8 6", "6 9");
        EntrySheets<String, Integer> dives = new EntrySheets<>(
                "A", "A", "", plain.sheets(), Map.of("1", decimal("3.1"), "2", decimal("2")), List.of());

        // (7 + 8 + 8) · 0.6 · 3.1 + (6 + 6 + 7) · 0.6 · 2 = 42.78 + 22.8
        assertThat(exact(rules, dives)).isEqualTo(Fraction.of(decimal("65.58")));
    }

    @Test
    void sharesOfALeaderWithNothingAreNothing() {
        RoundRules rules =
                rules(new Mean()).with().measure(Measure.LEADER_SHARE).rules();

        assertThat(exact(rules, entry("A", "0", "0"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void placesBehindTheTableBringNothing() {
        List<EntrySheets<String, Integer>> entries = List.of(entry("A", "80", "80"), entry("B", "70", "70"));
        RoundRules result = rules(new Mean())
                .with()
                .measure(Measure.placePoints(List.of(decimal("9"))))
                .rules();
        RoundRules judges = rules(new Mean())
                .with()
                .normalization(Normalization.rankPoints(List.of(decimal("9"))))
                .rules();

        for (RoundRules rules : List.of(result, judges)) {
            assertThat(Ranking.count(rules, entries).standings().get(1).score().exactOrNull())
                    .isEqualTo(Fraction.ZERO);
        }
    }

    @Test
    void aBallotWithoutMajorityTakesWhoHasTheMost() {
        RoundRules rules = rules(new Ballot(1, false));
        Ranking<String, Integer> ranking =
                Ranking.count(rules, List.of(entry("A", "1", "0", "0", null), entry("B", "0", "0", "0", null)));

        assertThat(ranking.standings()).extracting(Standing::selected).containsExactly(true, true);
    }

    @Test
    void entriesOfDifferentStandardsMeetInOneRanking() {
        ScoringStandard half = new ScoringStandard(
                Samples.ID,
                "half",
                "1",
                Text.of("一半"),
                null,
                decimal("5"),
                List.of(new Item(
                        "1", Text.of("一"), decimal("10"), decimal("0.5"), List.of(clause("1.1", free("10", "1"))))),
                null,
                List.of());

        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean()), List.of(sheets("A", PLAIN, "2 2", "3 2"), sheets("B", half, "9", "8")));

        // A: 9/2; B: (4.5 + 4) / 2
        assertThat(ranking.standings())
                .extracting(it -> it.score().exactOrNull())
                .containsExactly(Fraction.of(9, 2), Fraction.of(17, 4));
    }

    @Test
    void severityLooksAtEntriesWithSheetsOnly() {
        RoundRules rules =
                rules(new Mean()).with().severity(SeverityAdjustment.ADDITIVE).rules();

        Ranking<String, Integer> ranking =
                Ranking.count(rules, List.of(entry("A", "80", "90"), entry("B", new String[] {null, null})));

        assertThat(ranking.standings().get(0).score().exactOrNull()).isEqualTo(Fraction.of(85, 1));
        assertThat(Ranking.count(
                                rules.with()
                                        .normalization(Normalization.CENTRE)
                                        .severity(SeverityAdjustment.NONE)
                                        .rules(),
                                List.of(entry("B", new String[] {null})))
                        .standings())
                .hasSize(1);
    }

    /** What the model takes off is found again, whatever the panel looks like, as long as it is connected. */
    @Test
    void marksThatAreEntryPlusSeverityAreTakenApartAgain() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int judges = 3 + random.nextInt(5);
            int[] severity = random.ints(judges, -5, 6).toArray();
            List<EntrySheets<String, Integer>> entries = new ArrayList<>();
            List<Integer> levels = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String[] totals = new String[judges];
                int level = 60 + random.nextInt(30);
                // neighbours overlap, so the panel is connected
                for (int k = 0; k < 2 + random.nextInt(judges - 1); k++) {
                    int judge = (i + k) % judges;
                    totals[judge] = String.valueOf(level + severity[judge]);
                }
                levels.add(level);
                entries.add(entry("E" + i, totals));
            }
            RoundRules rules = rules(new Mean())
                    .with()
                    .severity(SeverityAdjustment.ADDITIVE)
                    .rules();
            List<Standing<String, Integer>> standings =
                    Ranking.count(rules, entries).standings();

            Fraction shift = null;
            for (Standing<String, Integer> standing : standings) {
                int level = levels.get(Integer.parseInt(standing.code().substring(1)));
                Fraction away = RankingPropertyTests.exact(standing).minus(Fraction.of(level, 1));
                BigDecimal rounded = away.rounded(6);
                shift = shift == null ? Fraction.of(rounded) : shift;
                assertThat(Fraction.of(rounded)).isEqualTo(shift);
            }
        }
    }

    @Test
    void roundsThatDoNotCountAreShownAndSkipped() {
        List<EntrySheets<String, Integer>> first = List.of(entry("A", "90"), entry("B", "90"), entry("C", "80"));
        List<EntrySheets<String, Integer>> second = List.of(entry("B", "70"));
        RoundRules rules = rules(new Mean())
                .with()
                .floors(new Floors(null, Map.of("1", decimal("0"))))
                .rounds(new Rounds(Map.of("1", decimal("1"), "2", decimal("0")), 2))
                .rules();
        List<RoundPart<String, Integer>> parts = List.of(
                new RoundPart<>("1", Ranking.count(rules, first), first),
                new RoundPart<>("2", Ranking.count(rules, second), second));

        // B was seen in the last round, A was not: every rule looks there
        for (String tie : List.of("item:1", "clause:1.1", "group:", "mean", "median", "best_mark", "countback")) {
            RoundRules ruled = rules.with()
                    .ties(List.of(
                            tie.equals("group:")
                                    ? new PanelTieBreak.ByGroup("")
                                    : Objects.requireNonNull(TieBreakRule.of(tie))))
                    .rules();
            assertThat(RankingTests.places(Ranking.combine(ruled, Panel.ofEquals(), parts)))
                    .as(tie)
                    .containsExactly("1 B", "2 A", "3 C");
        }
        RoundRules spread =
                rules.with().ties(List.of(new TieBreakRule.ByLowSpread())).rules();
        assertThat(RankingTests.places(Ranking.combine(spread, Panel.ofEquals(), parts)))
                .containsExactly("1= A", "1= B", "3 C");
        RoundRules none = rules.with().rounds(new Rounds(Map.of(), 0)).rules();
        assertThat(reason(Ranking.combine(none, Panel.ofEquals(), parts), 0)).isEqualTo("scoring.unscored.no-sheets");
        RoundRules both = rules.with()
                .rounds(new Rounds(Map.of("1", decimal("1"), "2", decimal("1")), 0))
                .rules();
        Ranking<String, Integer> missing = Ranking.combine(
                both,
                Panel.ofEquals(),
                List.of(
                        new RoundPart<>(
                                "1",
                                Ranking.count(rules, List.of(entry("A", "90"), unjudged("D"))),
                                List.of(entry("A", "90"), unjudged("D"))),
                        parts.get(1)));
        assertThat(missing.standings()).allSatisfy(it -> assertThat(it.place()).isNull());
        assertThat(missing.advancing(5)).isEmpty();
    }

    @Test
    void whatWasStruckIsCalledSo() {
        assertThat(Stream.of(MarkUse.values()).filter(MarkUse::struck))
                .containsExactly(MarkUse.STRUCK_HIGH, MarkUse.STRUCK_LOW);
    }

    @Test
    void codesOfTieRulesNeedWhatTheyName() {
        for (String key : List.of("item:", "section:", "clause:", "group:", "lot:", "luck")) {
            assertThat(TieBreakRule.of(key)).as(key).isNull();
        }
        assertThat(TieBreakRule.of("group:x")).isEqualTo(new PanelTieBreak.ByGroup("x"));
        assertThat(new PanelTieBreak.ByGroup("x").key()).isEqualTo("group:x");
    }

    @Test
    void equalScoresAreEqualAndOthersAreNot() {
        EntryScore<Integer> one = Ranking.count(rules(new Mean()), List.of(entry("A", "80", "90")))
                .standings()
                .get(0)
                .score();
        EntryScore<Integer> same = Ranking.count(rules(new Mean()), List.of(entry("A", "80", "90")))
                .standings()
                .get(0)
                .score();
        EntryScore<Integer> otherway = Ranking.count(rules(new Mean()), List.of(entry("A", "85", "85")))
                .standings()
                .get(0)
                .score();
        EntryScore<Integer> other = Ranking.count(rules(new Mean()), List.of(entry("A", "80", "91")))
                .standings()
                .get(0)
                .score();
        EntryScore<Integer> shown = Ranking.count(
                        rules(new Mean()).with().decimals(0).rules(), List.of(entry("A", "80", "90")))
                .standings()
                .get(0)
                .score();

        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(otherway)
                .isNotEqualTo(other)
                .isNotEqualTo(shown)
                .isNotEqualTo("85")
                .hasToString("85.00 = 85/1");
        assertThat(((EntryScore.Scored<Integer>) one).rounded()).isEqualTo(new BigDecimal("85.00"));
        assertThat(((EntryScore.Scored<Integer>) one).exact()).isEqualTo(Fraction.of(85, 1));
    }

    @Test
    void smallFractionsAreComparedExactlyToo() {
        Fraction tiny = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(30));

        assertThat(tiny).isGreaterThan(Fraction.ZERO).isLessThan(Fraction.ONE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(1, 3).decimal());
    }

    private static ScoringStandard standard(String first, String second) {
        return new ScoringStandard(
                Samples.ID,
                "plain",
                "1",
                Text.of("两项"),
                null,
                decimal(first).add(decimal(second)),
                List.of(item("1", clause("1.1", free(first, "1"))), item("2", clause("2.1", free(second, "1")))),
                null,
                List.of());
    }

    private static EntrySheets<String, Integer> unjudged(String code) {
        return new EntrySheets<>(code, code, List.of());
    }

    private static EntrySheets<String, Integer> sheets(String code, ScoringStandard standard, String... sheets) {
        List<JudgeSheet<Integer>> made = new ArrayList<>();
        for (String sheet : sheets) {
            String[] marks = sheet.split(" ", -1);
            Marks.Builder values = new Marks.Builder(4);
            for (int i = 0; i < marks.length; i++) {
                if (!marks[i].equals("-")) {
                    values.put(standard.clauses().get(i).code(), marks[i]);
                }
            }
            made.add(JudgeSheet.submitted(made.size() + 1, standard.score(values.build())));
        }
        return new EntrySheets<>(code, code, made);
    }

    private static JudgeGroup group(String code, String weight) {
        return new JudgeGroup(code, decimal(weight), null, Measure.MARKS, 1);
    }

    private static Panel<Integer> panel(String... groups) {
        Map<Integer, JudgeRole> roles = new HashMap<>();
        for (String group : groups) {
            roles.put(roles.size() + 1, new JudgeRole(group, BigDecimal.ONE, false));
        }
        return new Panel<>(roles);
    }

    private static Fraction exact(RoundRules rules, EntrySheets<String, Integer> entry) {
        return RankingPropertyTests.exact(
                Ranking.count(rules, List.of(entry)).standings().get(0));
    }

    private static String reason(Ranking<String, Integer> ranking, int line) {
        Wording reason = ranking.standings().get(line).score().reasonOrNull();
        return reason == null ? "scored" : reason.code();
    }
}
