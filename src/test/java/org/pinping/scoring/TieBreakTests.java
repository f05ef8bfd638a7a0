package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieBreakTests {

    @ParameterizedTest
    @CsvSource({
        // rule, totals of A, totals of B (all means equal 80), who is first
        "median,     70 80 90, 75 75 90, A",
        "median,     60 78 82 100, 60 79 83 98, B",
        "best_mark,  70 80 90, 75 80 85, A",
        "low_spread, 70 80 90, 75 80 85, B",
        "mean,       70 80 90, 75 80 85, none",
        "top_marks,  90 79 71, 70 85 85, B",
        "countback,  90 79 71, 70 85 85, B",
    })
    void aRuleOrdersEqualScores(String rule, String first, String second, String winner) {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean(), rule(rule)),
                List.of(entry("A", first.split(" ", -1)), entry("B", second.split(" ", -1))));

        if (winner.equals("none")) {
            assertThat(RankingTests.places(ranking)).containsExactly("1= A", "1= B");
            assertThat(ranking.standings().get(0).tieSteps()).isEmpty();
        } else {
            assertThat(ranking.standings().get(0).entry()).isEqualTo(winner);
            assertThat(ranking.standings())
                    .allSatisfy(standing -> assertThat(standing.tieSteps())
                            .extracting(step -> step.rule().key())
                            .containsExactly(rule));
        }
    }

    @Test
    void itemsAndClausesAreComparedByTheirMeanOverAllValidSheets() {
        EntrySheets<String, Integer> a = sheets("A", "50 30", "40 40");
        EntrySheets<String, Integer> b = sheets("B", "30 50", "41 39");

        assertThat(RankingTests.places(Ranking.count(rules(new Mean(), rule("item:1")), List.of(a, b))))
                .containsExactly("1 A", "2 B");
        assertThat(RankingTests.places(Ranking.count(rules(new Mean(), rule("clause:2.1")), List.of(a, b))))
                .containsExactly("1 B", "2 A");
        assertThat(Ranking.count(rules(new Mean(), rule("item:1")), List.of(a, b))
                        .standings()
                        .get(0)
                        .tieSteps())
                .containsExactly(new TieStep(rule("item:1"), List.of(Fraction.of(Samples.decimal("90"), 2))));
    }

    @Test
    void whatARuleSeparatesStaysSeparatedAndTheNextRulesActInsideTheParts() {
        // means all 80; medians 82, 80, 80, 80; best marks 86, 90, 85, 85
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean(), rule("median"), rule("best_mark")),
                List.of(
                        entry("A", "72", "82", "86"),
                        entry("B", "70", "80", "90"),
                        entry("C", "75", "80", "85"),
                        entry("D", "85", "75", "80"),
                        entry("E", "79", "79", "79")));

        assertThat(RankingTests.places(ranking)).containsExactly("1 A", "2 B", "3= C", "3= D", "5 E");
        assertThat(ranking.standings().stream()
                        .map(standing -> standing.tieSteps().stream()
                                .map(step -> step.rule().key())
                                .toList()))
                .containsExactly(
                        List.of("median"),
                        List.of("median", "best_mark"),
                        List.of("median", "best_mark"),
                        List.of("median", "best_mark"),
                        List.of());
    }

    @Test
    void countbackComparesFirstPlacesThenSecondPlacesAndSoOn() {
        // places with the three judges: A 1, 2, 2; B 3, 1, 2; C 2, 3, 1, but a lower mean
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean(), rule("top_marks"), rule("countback")),
                List.of(entry("A", "90", "80", "70"), entry("B", "80", "90", "70"), entry("C", "85", "75", "75")));

        assertThat(ranking.standings().get(0).tieSteps())
                .containsExactly(new TieStep(rule("countback"), List.of(whole(1), whole(2))));
        assertThat(RankingTests.places(ranking)).containsExactly("1 A", "2 B", "3 C");
    }

    @Test
    void countbackTakesPlacesNeverReachedForZero() {
        // A: first and second place; B: the same, and a fourth place with the judge who is recused from A
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean(), rule("countback")),
                List.of(
                        entry("A", "90", "80", null),
                        entry("B", "82", "95", "78"),
                        entry("C", null, null, "81"),
                        entry("D", null, null, "80"),
                        entry("E", null, null, "79")));

        assertThat(RankingTests.places(ranking)).containsExactly("1 B", "2 A", "3 C", "4 D", "5 E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"item:1", "clause:1.1", "median", "mean", "best_mark", "low_spread", "top_marks", "countback"})
    void aRuleIsFoundByItsKeyAndExplainsItself(String key) {
        assertThat(rule(key).key()).isEqualTo(key);
        assertThat(rule(key).explained().code()).startsWith("scoring.tie.");
        assertThat(rule(key).fits(Samples.OPEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"item:", "clause:", "lot", ""})
    void anUnknownKeyIsNoRule(String key) {
        assertThat(TieBreakRule.of(key)).isNull();
    }

    @Test
    void rulesThatNameWhatTheStandardDoesNotHaveAreNamed() {
        RoundRules rules = rules(new Mean(), rule("item:7"), rule("clause:9.9"), rule("clause:B1"), rule("median"));

        assertThat(rules.faultsUnder(Samples.OPEN))
                .containsExactly(
                        Wording.of("scoring.rules.tie-unknown", "item:7"),
                        Wording.of("scoring.rules.tie-unknown", "clause:9.9"),
                        Wording.of("scoring.rules.tie-unknown", "clause:B1"));
    }

    @Test
    void rulesCheckThemselves() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules(new Mean(), rule("median"), rule("median")));
        for (int[] wrong : new int[][] {{-1, 1, 1}, {7, 1, 1}, {2, 0, 1}, {2, 1, 0}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RoundRules(
                            new Mean(), wrong[0], RankOn.EXACT, List.of(), MissingClause.REFUSE, wrong[1], wrong[2]));
        }
    }

    private static Fraction whole(int number) {
        return Fraction.of(java.math.BigDecimal.valueOf(number));
    }

    private static TieBreakRule rule(String key) {
        return Objects.requireNonNull(TieBreakRule.of(key));
    }

    private static EntrySheets<String, Integer> sheets(String code, String... marks) {
        List<JudgeSheet<Integer>> sheets = new ArrayList<>();
        for (String mark : marks) {
            String[] parts = mark.split(" ", -1);
            sheets.add(JudgeSheet.submitted(sheets.size() + 1, Samples.sheet(parts[0], parts[1], new String[0])));
        }
        return new EntrySheets<>(code, code, sheets);
    }
}
