package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.rules;
import static org.pinping.scoring.Samples.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final Aggregation TRIMMED = new TrimmedMean(1, 1, TooFew.SHRINK);

    @Test
    void equalScoresShareAPlaceAndTheNextPlaceIsSkipped() {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean()),
                List.of(entry("D", "70"), entry("C", "80"), entry("A", "90"), entry("B", "70", "90")));

        assertThat(places(ranking)).containsExactly("1 A", "2= B", "2= C", "4 D");
    }

    @Test
    void aGoldenTableOfSevenJudges() {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(TRIMMED),
                List.of(
                        // 85.5 + 86 + 87 + 88.5 + 89 = 436, / 5 = 87.2
                        entry("E01", "85.5", "95", "86", "87", "60", "88.5", "89"),
                        // recused judge: 6 sheets, 80 + 85 + 90 + 92 = 347, / 4 = 86.75
                        entry("E02", "80", null, "85", "90", "92", "70", "99"),
                        // 5 x 87.2 = 436, / 5 = 87.2
                        entry("E03", "87.2", "87.2", "87.2", "87.2", "87.2", "87.2", "87.2")));

        assertThat(places(ranking)).containsExactly("1= E01", "1= E03", "3 E02");
        assertThat(ranking.standings().stream().map(standing -> standing.score().roundedOrNull()))
                .containsExactly(new BigDecimal("87.20"), new BigDecimal("87.20"), new BigDecimal("86.75"));
    }

    @Test
    void aDerivationTellsWhatBecameOfEverySheet() {
        EntrySheets<String, Integer> entry = new EntrySheets<>(
                "E",
                "E",
                List.of(
                        JudgeSheet.submitted(1, sheet("80")),
                        JudgeSheet.submitted(2, sheet("90")),
                        JudgeSheet.without(3, SheetState.RECUSED),
                        JudgeSheet.submitted(4, sheet("90")),
                        JudgeSheet.without(5, SheetState.ABSENT),
                        JudgeSheet.submitted(6, sheet("80")),
                        JudgeSheet.without(7, SheetState.MISSING),
                        JudgeSheet.submitted(8, sheet("84.5"))));

        EntryScore<Integer> score =
                only(Ranking.count(rules(TRIMMED), List.of(entry))).score();

        Derivation<Integer> derivation = score.derivation();
        assertThat(derivation.judges())
                .extracting(JudgeLine::use)
                .containsExactly(
                        MarkUse.STRUCK_LOW,
                        MarkUse.USED,
                        MarkUse.RECUSED,
                        MarkUse.STRUCK_HIGH,
                        MarkUse.ABSENT,
                        MarkUse.USED,
                        MarkUse.MISSING,
                        MarkUse.USED);
        assertThat(derivation.judges().get(7)).isEqualTo(line(8, MarkUse.USED, "84.5"));
        assertThat(derivation.judges().get(2).total()).isNull();
        assertThat(derivation.sum()).isEqualTo("254.5");
        assertThat(derivation.divisor()).isEqualTo(3);
        assertThat(derivation.decimals()).isEqualTo(2);
        assertThat(derivation.validSheets()).isEqualTo(5);
        assertThat(score.exactOrNull()).isEqualTo(Fraction.of(new BigDecimal("254.5"), 3));
        assertThat(score.roundedOrNull()).isEqualTo("84.83");
        assertThat(score.reasonOrNull()).isNull();
    }

    @Test
    void absentAndRecusedJudgesNeverCountAsZero() {
        Ranking<String, Integer> ranking =
                Ranking.count(rules(new Mean()), List.of(entry("A", "90", null, null), entry("B", "80", "85", "85")));

        assertThat(places(ranking)).containsExactly("1 A", "2 B");
    }

    @Test
    void anEntryBelowTheQuorumIsListedWithoutScore() {
        RoundRules quorum = new RoundRules(TRIMMED, 2, RankOn.EXACT, List.of(), MissingClause.REFUSE, 2, 3);

        Ranking<String, Integer> ranking =
                Ranking.count(quorum, List.of(entry("B", "99", null), entry("A", "50", "50"), entry("C", null, null)));

        assertThat(places(ranking)).containsExactly("1 A", "- B", "- C");
        EntryScore<Integer> unscored = ranking.standings().get(1).score();
        assertThat(unscored.reasonOrNull()).isEqualTo(Wording.of("scoring.unscored.quorum", 1, 2));
        assertThat(unscored.exactOrNull()).isNull();
        assertThat(unscored.roundedOrNull()).isNull();
        assertThat(unscored.derivation().sum()).isNull();
        assertThat(unscored.derivation().judges())
                .containsExactly(
                        line(1, MarkUse.NOT_COUNTED, "99"),
                        new JudgeLine<>(2, MarkUse.RECUSED, "", null, null, Map.of()));
        assertThat(reason(ranking, 2)).isEqualTo(Wording.of("scoring.unscored.no-sheets"));
    }

    @Test
    void tooFewSheetsToStrikeMayMeanNoScore() {
        Ranking<String, Integer> ranking =
                Ranking.count(rules(new TrimmedMean(1, 1, TooFew.FAIL)), List.of(entry("A", "50", "60")));

        assertThat(reason(ranking, 0)).isEqualTo(Wording.of("scoring.unscored.too-few", 2));
    }

    @Test
    void aVetoDisqualifiesOnceEnoughJudgesRaiseIt() {
        Ranking<String, Integer> ranking = Ranking.count(
                rules(new Mean()), List.of(vetoed("A", "V1", 1), vetoed("B", "V1", 2), vetoed("C", "V1", 3)));

        assertThat(places(ranking)).containsExactly("1 A", "- B", "- C");
        assertThat(reason(ranking, 1)).isEqualTo(Wording.of("scoring.unscored.veto", "V1", Text.of("条款V1"), 2));
        assertThat(ranking.standings().get(0).score().derivation().vetoes())
                .containsExactly(new VetoCount(Samples.OPEN.clause("V1"), VetoEffect.DISQUALIFY, 1, 2));
    }

    @Test
    void aVetoMayMakeTheScoreZero() {
        Ranking<String, Integer> ranking =
                Ranking.count(rules(new Mean()), List.of(vetoed("A", "V2", 1), entry("B", "1")));

        assertThat(places(ranking)).containsExactly("1 B", "2 A");
        EntryScore<Integer> zero = ranking.standings().get(1).score();
        assertThat(zero.roundedOrNull()).isEqualTo("0.00");
        assertThat(zero.derivation().zeroed()).isTrue();
        assertThat(zero.derivation().gradeCapped()).isFalse();
        assertThat(zero.derivation().sum()).isEqualTo("240");
    }

    @Test
    void aVetoMayLimitTheGradeOnly() {
        Ranking<String, Integer> ranking =
                Ranking.count(rules(new Mean()), List.of(vetoed("A", "V3", 2), vetoed("B", "V3", 1)));

        assertThat(places(ranking)).containsExactly("1= A", "1= B");
        assertThat(ranking.standings().get(0).score().derivation().gradeCapped())
                .isTrue();
        assertThat(ranking.standings().get(0).score().derivation().zeroed()).isFalse();
        assertThat(ranking.standings().get(1).score().derivation().gradeCapped())
                .isFalse();
    }

    @Test
    void severalVetoesAreListedByCode() {
        EntrySheets<String, Integer> entry = new EntrySheets<>(
                "A",
                "A",
                List.of(JudgeSheet.submitted(1, sheet("80", "V3")), JudgeSheet.submitted(2, sheet("80", "V1"))));

        assertThat(only(Ranking.count(rules(new Mean()), List.of(entry)))
                        .score()
                        .derivation()
                        .vetoes())
                .extracting(veto -> veto.clause().code())
                .containsExactly("V1", "V3");
    }

    @Test
    void rankingOnRoundedScoresTiesWhatLooksEqual() {
        List<EntrySheets<String, Integer>> entries =
                List.of(entry("A", "80", "80", "80"), entry("B", "80", "80", "80.01"));
        RoundRules rounded = new RoundRules(new Mean(), 2, RankOn.ROUNDED, List.of(), MissingClause.REFUSE, 1, 1);

        assertThat(places(Ranking.count(rules(new Mean()), entries))).containsExactly("1 B", "2 A");
        assertThat(places(Ranking.count(rounded, entries))).containsExactly("1= A", "1= B");
    }

    @Test
    void entriesThatShareTheLastPlaceAreAllSelected() {
        RoundRules two = new RoundRules(new Mean(), 2, RankOn.EXACT, List.of(), MissingClause.REFUSE, 1, 2);

        Ranking<String, Integer> shared =
                Ranking.count(two, List.of(entry("A", "9"), entry("B", "8"), entry("C", "8"), entry("D", "7")));
        Ranking<String, Integer> clear = Ranking.count(two, List.of(entry("A", "9"), entry("B", "8"), entry("C", "7")));

        assertThat(shared.standings()).extracting(Standing::selected).containsExactly(true, true, true, false);
        assertThat(shared.cutShared()).isTrue();
        assertThat(clear.selectedCount()).isEqualTo(2);
        assertThat(clear.cutShared()).isFalse();
    }

    @Test
    void twoEntriesWithOneCodeOrTwoSheetsOfOneJudgeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.count(rules(new Mean()), List.of(entry("A", "1"), entry("A", "2"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntrySheets<>(
                        "A",
                        "A",
                        List.of(JudgeSheet.submitted(1, sheet("1")), JudgeSheet.without(1, SheetState.ABSENT))));
    }

    @Test
    void onlyASubmittedCompleteSheetHasAScore() {
        SheetScore incomplete = Samples.OPEN.score(Marks.NONE);

        EntrySheets<String, Integer> entry = new EntrySheets<>("A", "A", List.of(JudgeSheet.submitted(1, incomplete)));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.count(rules(new Mean()), List.of(entry)));
        assertThatIllegalArgumentException().isThrownBy(() -> JudgeSheet.without(1, SheetState.SUBMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgeSheet<>(1, SheetState.ABSENT, sheet("1"), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgeSheet<>(1, SheetState.MISSING, incomplete, false));
    }

    @Test
    void anEmptyRoundHasAnEmptyRanking() {
        assertThat(Ranking.count(rules(new Mean()), List.<EntrySheets<String, Integer>>of())
                        .standings())
                .isEmpty();
    }

    private static EntrySheets<String, Integer> vetoed(String code, String veto, int raisedBy) {
        return new EntrySheets<>(
                code,
                code,
                List.of(
                        JudgeSheet.submitted(1, raisedBy > 0 ? sheet("80", veto) : sheet("80")),
                        JudgeSheet.submitted(2, raisedBy > 1 ? sheet("80", veto) : sheet("80")),
                        JudgeSheet.submitted(3, raisedBy > 2 ? sheet("80", veto) : sheet("80"))));
    }

    static List<String> places(Ranking<String, Integer> ranking) {
        return ranking.standings().stream()
                .map(standing -> (standing.place() == null ? "-" : standing.place())
                        + (standing.shared() ? "= " : " ")
                        + standing.entry())
                .toList();
    }

    private static Wording reason(Ranking<String, Integer> ranking, int index) {
        return Objects.requireNonNull(ranking.standings().get(index).score().reasonOrNull());
    }

    private static Standing<String, Integer> only(Ranking<String, Integer> ranking) {
        assertThat(ranking.standings()).hasSize(1);
        return ranking.standings().get(0);
    }

    private static JudgeLine<Integer> line(int judge, MarkUse use, String total) {
        return new JudgeLine<>(judge, use, "", new BigDecimal(total), Fraction.of(new BigDecimal(total)), Map.of());
    }
}
