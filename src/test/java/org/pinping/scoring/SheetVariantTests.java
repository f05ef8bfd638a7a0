package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.clause;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.free;
import static org.pinping.scoring.Samples.item;
import static org.pinping.scoring.Samples.option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sheets with votes, weights, caps by item, whole items and maxima by category. */
class SheetVariantTests {

    @Test
    void marksThatAreNoneOfTheStandardsAreNamed() {
        Map<String, Wording> faults =
                Samples.OPEN.contradictions(new Marks(Map.of("1.1", "60.01", "1.2", "40", "9.9", "1")));

        assertThat(faults)
                .containsOnly(
                        Map.entry("1.1", Wording.of("scoring.sheet.mark", "1.1", Text.of("条款1.1"), "60.01")),
                        Map.entry("9.9", Wording.of("scoring.sheet.clause", "9.9", "1")));
        assertThat(new Marks(Map.of("1.1", "1", "1.2", "2")).without(faults.keySet()))
                .isEqualTo(new Marks(Map.of("1.2", "2")));
    }

    private static final VoteGrade VOTE =
            new VoteGrade(decimal("10"), List.of(option("A", "1"), option("B", "0.8"), option("C", "0.6")));

    /** Item 1: votes out of 10, weight 0.5; item 2: free out of 20, weight 0.25; any bonus. */
    private static final ScoringStandard VOTES = standard(
            "10",
            new BonusBlock(Text.of("加分"), null, List.of(bonus("B1"), bonus("B2"))),
            List.of(
                    new Item("1", Text.of("测评"), decimal("10"), decimal("0.5"), List.of(clause("1.1", VOTE))),
                    new Item(
                            "2",
                            Text.of("评审"),
                            decimal("20"),
                            decimal("0.25"),
                            List.of(clause("2.1", free("20", "1"))))));

    private static Clause bonus(String code) {
        return clause(code, new Bonus(List.of(), null, decimal("1")));
    }

    private static ScoringStandard standard(String total, @Nullable BonusBlock bonus, List<Item> items) {
        return new ScoringStandard(Samples.ID, "x", "1", Text.of("表"), null, decimal(total), items, bonus, List.of());
    }

    @Test
    void votesEnterTheTotalAsAnExactFraction() {
        SheetScore score = VOTES.score(new Marks(Map.of("1.1", "A:1;B:0;C:2", "2.1", "7", "B1", "1")));

        // (1 + 1.2) / 3 x 10 = 22/3; x 0.5 = 11/3; 7 x 0.25 = 7/4; 11/3 + 7/4 + 1 = 77/12
        assertThat(score.exactTotal()).isEqualTo(Fraction.of(77, 12));
        assertThat(score.value(MissingClause.REFUSE, Map.of())).isEqualTo(Fraction.of(77, 12));
        // the item doubled: 22/3 + 7/4 + 1 = 121/12
        assertThat(score.value(MissingClause.REFUSE, Map.of("1", decimal("2")))).isEqualTo(Fraction.of(121, 12));
        assertThat(score.itemValue(0, MissingClause.REFUSE)).isEqualTo(Fraction.of(22, 3));
        assertThat(score.exactItemPoints(score.plan().itemPosition("1"))).isEqualTo(Fraction.of(22, 3));
        assertThat(score.exactClausePoints(score.plan().clausePosition("1.1"))).isEqualTo(Fraction.of(22, 3));
        assertThat(score.exactClausePoints(score.plan().clausePosition("B2"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void forPeopleItIsRoundedToFourDecimals() {
        SheetScore score = VOTES.score(new Marks(Map.of("1.1", "A:1;B:0;C:2", "2.1", "7")));

        assertThat(score.points("1.1")).isEqualTo("7.3333");
        assertThat(score.itemPoints("1")).isEqualTo("7.3333");
        assertThat(score.total()).isEqualTo("5.4167"); // 65/12
        assertThat(score.runningItemPoints("2")).isEqualTo("7");
    }

    @Test
    void aSheetWithoutVotesYetIsIncomplete() {
        SheetScore score = VOTES.score(new Marks(Map.of("2.1", "7")));

        assertThat(score.complete()).isFalse();
        assertThat(score.exactTotal()).isEqualTo(Fraction.of(7, 4));
        assertThat(score.itemValue(0, MissingClause.DROP_SHEET)).isNull();
        // pro rata: 1.75 x (5 + 5) / 5
        assertThat(score.value(MissingClause.PRO_RATA, Map.of())).isEqualTo(Fraction.of(7, 2));
    }

    /** Thirds that add up to a whole tie with the whole, which rounded points would miss. */
    @Test
    void entriesWithEqualVotesShareAPlace() {
        EntrySheets<String, Integer> thirds =
                entry("a", "A:1;B:0;C:2", "A:2;B:0;C:1", "A:0;B:3;C:0"); // 22/3 + 26/3 + 24/3 = 24
        EntrySheets<String, Integer> wholes = entry("b", "A:0;B:3;C:0", "A:0;B:3;C:0", "A:0;B:3;C:0");

        Ranking<String, Integer> ranking = Ranking.count(Samples.rules(new Mean()), List.of(thirds, wholes));

        assertThat(ranking.standings()).extracting(Standing::place).containsExactly(1, 1);
        // 8 x 0.5 + 4 x 0.25 = 5
        assertThat(ranking.standings())
                .extracting(standing -> standing.score().exactOrNull())
                .containsOnly(Fraction.of(5, 1));
    }

    private static EntrySheets<String, Integer> entry(String code, String... votes) {
        List<JudgeSheet<Integer>> sheets = new java.util.ArrayList<>();
        for (String vote : votes) {
            SheetScore score = VOTES.score(new Marks(Map.of("1.1", vote, "2.1", "4")));
            sheets.add(JudgeSheet.submitted(sheets.size(), score));
        }
        return new EntrySheets<>(code, code, sheets);
    }

    @Test
    void tieRulesCompareVotesExactly() {
        EntrySheets<String, Integer> thirds = entry("a", "A:1;B:0;C:2", "A:2;B:0;C:1", "A:0;B:3;C:0");
        EntrySheets<String, Integer> wholes = entry("b", "A:0;B:3;C:0", "A:0;B:3;C:0", "A:0;B:3;C:0");
        RoundRules rules = Samples.rules(
                new Mean(), new TieBreakRule.ByClause("1.1"), new TieBreakRule.ByItem("1"), new TieBreakRule.ByMean());

        Ranking<String, Integer> ranking = Ranking.count(rules, List.of(thirds, wholes));

        assertThat(ranking.standings()).extracting(Standing::place).containsExactly(1, 1);
    }

    @Test
    void aBonusWithoutCapAddsUpFreely() {
        SheetScore score = VOTES.score(new Marks(Map.of("B1", "99999", "B2", "99999")));

        assertThat(score.bonus()).isEqualTo("199998");
        assertThat(VOTES.total()).isEqualByComparingTo("10");
    }

    @Test
    void theBonusIsCappedByItemAndThenAsABlock() {
        BonusBlock block = new BonusBlock(
                Text.of("加分"),
                decimal("6"),
                List.of(bonus("B1"), bonus("B2"), bonus("B3"), bonus("B4")),
                List.of(
                        new BonusLimit("1", decimal("3"), List.of("B1", "B3")),
                        new BonusLimit("2", decimal("2"), List.of("B4"))));
        ScoringStandard standard = standard(
                "10",
                block,
                List.of(item("1", clause("1.1", free("5", "1"))), item("2", clause("2.1", free("5", "1")))));

        // B1 + B3 = 2 + 2, at most 3; B4 = 4, at most 2; B2 = 0.. counts freely; all at most 6
        assertThat(bonusOf(standard, Map.of("B1", "2", "B3", "2", "B4", "4"))).isEqualTo("5");
        assertThat(bonusOf(standard, Map.of("B1", "2", "B3", "2", "B4", "4", "B2", "1")))
                .isEqualTo("6");
        assertThat(bonusOf(standard, Map.of("B1", "2", "B3", "2", "B4", "4", "B2", "9")))
                .isEqualTo("6");
        assertThat(bonusOf(standard, Map.of("B1", "1", "B2", "1"))).isEqualTo("2");
    }

    private static String bonusOf(ScoringStandard standard, Map<String, String> marks) {
        return standard.score(new Marks(marks)).bonus().toPlainString();
    }

    @Test
    void aBonusLimitNeedsItsItemAndItsClauses() {
        List<Item> items = List.of(item("1", clause("1.1", free("5", "1"))));
        List<Clause> clauses = List.of(bonus("B1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        standard("5", block(clauses, new BonusLimit("9", decimal("1"), List.of("B1"))), items));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block(
                        clauses,
                        new BonusLimit("1", decimal("1"), List.of("B1")),
                        new BonusLimit("2", decimal("1"), List.of("B1"))));
    }

    private static BonusBlock block(List<Clause> clauses, BonusLimit... limits) {
        return new BonusBlock(Text.of("加分"), null, clauses, List.of(limits));
    }

    @Test
    void aCountWithoutCapComesOnTopOfItsItem() {
        Item item = new Item(
                "1",
                Text.of("一"),
                decimal("5"),
                List.of(clause("1.1", free("5", "1")), clause("1.2", new Count(decimal("3"), Samples.UNIT, null))));
        ScoringStandard standard = standard("5", null, List.of(item));

        SheetScore score = standard.score(new Marks(Map.of("1.1", "4", "1.2", "7")));

        assertThat(score.total()).isEqualTo("25");
        assertThat(score.itemMaxUnits(score.plan().itemPosition("1"))).isEqualTo(50_000);
    }

    @Test
    void anItemMarkedAsAWholeHasOneMarkUnderItsOwnCode() {
        Guidance line = new Guidance("1.1", Text.of("要点"), Text.of("看什么"), Text.of("材料"), decimal("4"));
        Item whole = new Item(
                "1", Text.of("一"), decimal("10"), decimal("1"), List.of(clause("1", free("10", "1"))), List.of(line));
        ScoringStandard standard = standard("10", null, List.of(whole));

        assertThat(whole.markedAsWhole()).isTrue();
        assertThat(whole.guidance()).containsExactly(line);
        assertThat(standard.score(new Marks(Map.of("1", "8"))).total()).isEqualTo("8");
        assertThat(item("1", clause("1.1", free("10", "1"))).markedAsWhole()).isFalse();
        assertThat(item("1", clause("1.1", free("10", "1")), clause("1", free("10", "1")))
                        .markedAsWhole())
                .isFalse();
    }

    @Test
    void maximaMayDifferByCategory() {
        Map<String, ScoringKind> less = new HashMap<>(Map.of("private", free("10", "1")));
        Clause innovation = new Clause("1.1", Text.of("创新"), null, null, free("20", "1"), less);
        Item item = new Item(
                "1", Text.of("一"), decimal("25"), decimal("2"), List.of(innovation, clause("1.2", free("5", "1"))));
        BonusBlock bonus = new BonusBlock(Text.of("加分"), decimal("3"), List.of(bonus("B1")));
        ScoringStandard standard = standard("50", bonus, List.of(item));

        ScoringStandard other = standard.forCategory("private");

        assertThat(standard.forCategory("public")).isSameAs(standard);
        assertThat(standard.categories()).containsExactly("private");
        assertThat(other.categories()).isEmpty();
        assertThat(other.total()).isEqualByComparingTo("30");
        assertThat(other.item("1").max()).isEqualByComparingTo("15");
        assertThat(other.clause("1.1").kind().read("11")).isInstanceOf(MarkReading.Refused.class);
        assertThat(other.clauses()).extracting(Clause::code).containsExactly("1.1", "1.2", "B1");
        assertThat(other).isEqualTo(standard);
        assertThat(other.score(new Marks(Map.of("1.1", "10", "1.2", "5"))).total())
                .isEqualTo("30");
        assertThat(standard("5", null, List.of(item("1", clause("1.1", free("5", "1")))))
                        .forCategory("private")
                        .bonus())
                .isNull();
        Clause alone = new Clause("1.1", Text.of("创新"), null, null, free("20", "1"), less);
        assertThat(standard("20", null, List.of(item("1", alone)))
                        .forCategory("private")
                        .bonus())
                .isNull();
    }

    @Test
    void aClauseKeepsItsKindInEveryCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Clause(
                        "1.1", Text.of("创新"), null, null, free("20", "1"), Map.of("x", new Pass(decimal("10")))));
    }
}
