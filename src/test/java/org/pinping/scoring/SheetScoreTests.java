package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetScoreTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "score", "5.5", // 5.5
            "level", "B", // 3
            "deduct", "3", // 4 - 3 x 0.5 = 2.5
            "count", "4", // 4 x 2, at most 5
            "pass", "1", // 4
            "threshold", "93.2", // 4 - 2 x 0.5 = 3
            "ignored", "93.2", // 4 - 1 x 0.5 = 3.5
            "at-most", "5"); // 1 - 3 x 0.25 = 0.25, at least 0.5

    @Test
    void aCompleteSheetAddsUp() {
        SheetScore score = Samples.KINDS.score(new Marks(COMPLETE));

        assertThat(score.complete()).isTrue();
        assertThat(score.missing()).isEmpty();
        assertThat(score.total()).isEqualTo("27");
        assertThat(score.itemPoints("1")).isEqualTo("27");
        assertThat(score.points("deduct")).isEqualTo("2.5");
        assertThat(score.points("at-most")).isEqualTo("0.5");
        assertThat(score.bonus()).isZero();
    }

    @Test
    void missingIsNeverZero() {
        Map<String, String> marks = new HashMap<>(COMPLETE);
        marks.remove("pass");

        SheetScore score = Samples.KINDS.score(new Marks(marks));

        assertThat(score.complete()).isFalse();
        assertThat(score.total()).isNull();
        assertThat(score.points("pass")).isNull();
        assertThat(score.itemPoints("1")).isNull();
        assertThat(score.missing()).extracting(Clause::code).containsExactly("pass");
        assertThat(score.runningTotal()).isEqualTo("23");
        assertThat(score.runningItemPoints("1")).isEqualTo("23");
    }

    @Test
    void aMarkOfZeroIsAMark() {
        SheetScore score = Samples.OPEN.score(new Marks(Map.of("1.1", "0", "1.2", "0", "2.1", "0")));

        assertThat(score.complete()).isTrue();
        assertThat(score.total()).isZero();
    }

    @Test
    void bonusAndVetoMayStayUnmarked() {
        SheetScore score = Samples.sheet("80");

        assertThat(score.complete()).isTrue();
        assertThat(score.points("B1")).isNull();
        assertThat(score.vetoes()).isEmpty();
    }

    @Test
    void theBonusIsCappedAsABlock() {
        SheetScore score =
                Samples.OPEN.score(new Marks(Map.of("1.1", "50", "1.2", "0", "2.1", "0", "B1", "3.5", "B2", "P;C")));

        assertThat(score.points("B1")).isEqualTo("3.5");
        assertThat(score.points("B2")).isEqualTo("3");
        assertThat(score.bonus()).isEqualTo("5");
        assertThat(score.total()).isEqualTo("55");
        assertThat(score.runningPoints("B1")).isEqualTo(Fraction.of(7, 2));
        assertThat(Samples.sheet("80").runningPoints("B1")).isEqualTo(Fraction.ZERO);
    }

    @Test
    void vetoesRaisedAreNamedAndDoNotChangeTheSheet() {
        SheetScore score = Samples.sheet("80", "V3", "V1");

        assertThat(score.vetoes()).extracting(Clause::code).containsExactly("V1", "V3");
        assertThat(score.total()).isEqualTo("80");
    }

    @Test
    void aVetoAnsweredWithNoIsNotRaised() {
        SheetScore score = Samples.OPEN.score(new Marks(Map.of("1.1", "1", "1.2", "1", "2.1", "1", "V1", "0")));

        assertThat(score.vetoes()).isEmpty();
    }

    /** Regression seen in a real program: a clause of 5 points took 20, the limit of its item. */
    @Test
    void aClauseIsLimitedByItsOwnMaximumNotByItsItems() {
        Item item = Samples.OPEN.item("1");
        Clause clause = Samples.OPEN.clause("1.2");
        assertThat(item.max()).isEqualByComparingTo("100");
        assertThat(clause.max()).isEqualByComparingTo("40");

        assertThat(clause.kind().read("41")).isInstanceOf(MarkReading.Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.OPEN.score(new Marks(Map.of("1.1", "0", "1.2", "41", "2.1", "0"))));
    }

    @Test
    void aMarkForAnotherStandardIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.OPEN.score(new Marks(Map.of("9.9", "1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.sheet("1").points("9.9"));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.sheet("1").itemPoints("9"));
    }

    @Test
    void decimalsAddUpExactly() {
        SheetScore score = Samples.OPEN.score(new Marks(Map.of("1.1", "0.1", "1.2", "0.2", "2.1", "0")));

        assertThat(score.total()).isEqualTo("0.3");
    }

    @Test
    void totalsAreNeverWrittenWithAnExponent() {
        assertThat(String.valueOf(Samples.sheet("100").total())).isEqualTo("100");
    }

    @Test
    void marksPutOneByOneCountLikeAMap() {
        Marks.Builder builder = new Marks.Builder(2);
        Samples.KINDS.clauses().forEach(clause -> builder.put(clause.code(), COMPLETE.getOrDefault(clause.code(), "")));

        Marks marks = builder.build();

        assertThat(marks).isEqualTo(new Marks(COMPLETE)).hasSameHashCodeAs(new Marks(COMPLETE));
        assertThat(marks).isNotEqualTo(Marks.NONE).isNotEqualTo("x");
        assertThat(marks).hasToString(marks.values().toString());
        assertThat(Samples.KINDS.score(marks).total()).isEqualTo("27");
    }

    @Test
    void anItemMayBeMultipliedForOneEntry() {
        SheetScore score = Samples.sheet("80");

        // 60 + 20 x 1.5
        assertThat(score.value(MissingClause.REFUSE, Map.of("2", Samples.decimal("1.5"))))
                .isEqualTo(Fraction.of(90, 1));
        assertThat(score.value(MissingClause.REFUSE, Map.of())).isEqualTo(Fraction.of(80, 1));
    }

    @Test
    void whatIsMissingIsProRataOfWhatIsMarked() {
        SheetScore half = Samples.OPEN.score(new Marks(Map.of("1.1", "30", "B1", "2")));
        SheetScore none = Samples.OPEN.score(Marks.NONE);

        // 30 x 200 / 60 + 2
        assertThat(half.value(MissingClause.PRO_RATA, Map.of())).isEqualTo(Fraction.of(102, 1));
        assertThat(half.value(MissingClause.ZERO, Map.of())).isEqualTo(Fraction.of(32, 1));
        assertThat(none.value(MissingClause.PRO_RATA, Map.of())).isEqualTo(Fraction.ZERO);
        assertThat(Samples.sheet("80").value(MissingClause.PRO_RATA, Map.of())).isEqualTo(Fraction.of(80, 1));
        assertThat(half.plan().maxUnits(0)).isEqualTo(600_000);
    }

    @Test
    void anItemCountsByItselfWhereTheJudgeMarkedIt() {
        SheetScore half = Samples.OPEN.score(new Marks(Map.of("1.1", "30", "B1", "2")));

        // 30 x 100 / 60
        assertThat(half.itemValue(0, MissingClause.PRO_RATA)).isEqualTo(Fraction.of(50, 1));
        assertThat(half.itemValue(0, MissingClause.ZERO)).isEqualTo(Fraction.of(30, 1));
        assertThat(half.itemValue(1, MissingClause.PRO_RATA)).isNull();
        assertThat(half.itemValue(1, MissingClause.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(half.bonusValue()).isEqualTo(Fraction.of(2, 1));
        assertThat(half.itemMax("1")).isEqualByComparingTo("100");
    }

    @Test
    void twoMarksForOneClauseAreRefused() {
        Marks twice = new Marks.Builder(2).put("pass", "1").put("pass", "0").build();

        assertThatIllegalArgumentException().isThrownBy(() -> Samples.KINDS.score(twice));
    }
}
