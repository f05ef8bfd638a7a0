package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.entry;
import static org.pinping.scoring.Samples.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.scoring.ByPanelSize.Step;

/** Rules that make no sense cannot be made, however they reach the kernel. */
class RulesGuardsTests {

    private static final BigDecimal MINUS = decimal("-1");

    static Stream<ThrowingCallable> senseless() {
        JudgeGroup a = group("a", "1");
        return Stream.of(
                () -> rules(new Mean()).with().groups(List.of(a, a)).rules(),
                () -> rules(new Mean()).with().groups(List.of(group("", "1"))).rules(),
                () -> rules(new Mean()).with().groups(List.of(group("a", "0"))).rules(),
                () -> rules(new Mean())
                        .with()
                        .quotas(List.of(new Quota("a", 0, 1), new Quota("a", 1, 1)))
                        .rules(),
                () -> rules(new Mean())
                        .with()
                        .pipeline(Pipeline.ITEM)
                        .normalization(Normalization.CENTRE)
                        .rules(),
                () -> rules(new Mean())
                        .with()
                        .pipeline(Pipeline.ITEM)
                        .severity(SeverityAdjustment.ADDITIVE)
                        .rules(),
                () -> Normalization.minMax(BigDecimal.ONE, BigDecimal.ONE),
                () -> Normalization.zScore(BigDecimal.ONE, BigDecimal.ZERO),
                () -> SeverityAdjustment.ridge(BigDecimal.ZERO),
                () -> new SeverityAdjustment(SeverityAdjustment.Kind.ADDITIVE, BigDecimal.ONE),
                () -> new Rounds(Map.of(), -1),
                () -> new Rounds(Map.of("a", MINUS), 0),
                () -> new TrimmedSum(-1, 0, TooFew.FAIL, Fraction.ONE),
                () -> new TrimmedSum(0, -1, TooFew.FAIL, Fraction.ONE),
                () -> new TrimmedSum(0, 0, TooFew.FAIL, Fraction.ZERO),
                () -> new WinsorisedMean(0, 0, TooFew.FAIL),
                () -> new WinsorisedMean(-1, 1, TooFew.FAIL),
                () -> new WinsorisedMean(1, -1, TooFew.FAIL),
                () -> new ExpectedMean(BigDecimal.ONE, MINUS),
                () -> new JudgeGroup("a", MINUS, null, Measure.MARKS, 1),
                () -> new JudgeGroup("a", BigDecimal.ONE, null, Measure.MARKS, 0),
                () -> new JudgeRole("a", BigDecimal.ZERO, false),
                () -> new JudgeRole("a", decimal("0.00001"), false),
                () -> new PointsAdjustment(MINUS, " "),
                () -> Measure.placePoints(List.of()),
                () -> new Measure(Measure.Kind.MARKS, List.of(BigDecimal.ONE)),
                () -> new Quota("a", -1, null),
                () -> new Quota("a", 2, 1),
                () -> new Ballot(0, true),
                () -> new ByPanelSize(List.of()),
                () -> new ByPanelSize(List.of(new Step(0, new Mean()))),
                () -> new ByPanelSize(List.of(new Step(1, new Mean()), new Step(1, new Mean()))),
                () -> new ByPanelSize(List.of(new Step(1, new ByPanelSize(List.of(new Step(1, new Mean())))))),
                () -> new Rounding(Map.of(RoundingPoint.FINAL, 7), Rounding.Half.UP),
                () -> new Rounding(Map.of(RoundingPoint.FINAL, -1), Rounding.Half.UP),
                () -> new Item("1", Text.of("一"), BigDecimal.ZERO, BigDecimal.ZERO, List.of()),
                () -> new Item("1", Text.of("一"), BigDecimal.ZERO, decimal("0.00001"), List.of()),
                () -> Fraction.of(1, 0),
                () -> Fraction.ONE.dividedBy(Fraction.ZERO),
                () -> Ranking.combine(
                        rules(new Mean()), Panel.<Integer>ofEquals(), List.<RoundPart<String, Integer>>of()));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void senselessRulesCannotBeMade(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    @Test
    void rulesThatNameUnknownItemsDoNotFit() {
        RoundRules rules = rules(new Mean())
                .with()
                .floors(new Floors(null, Map.of("1", decimal("0.5"), "8", decimal("0.5"))))
                .grades(List.of(new Grade(Text.of("优"), null, null, Map.of("9", decimal("0.5")), false)))
                .rules();

        assertThat(rules.faultsUnder(Samples.OPEN))
                .containsExactly(
                        Wording.of("scoring.rules.item-unknown", "8"), Wording.of("scoring.rules.item-unknown", "9"));
    }

    @Test
    void aGroupIsFoundByItsCode() {
        RoundRules rules =
                rules(new Mean()).with().groups(List.of(group("a", "1"))).rules();

        assertThat(rules.group("a")).isEqualTo(group("a", "1"));
        assertThat(rules.group("b")).isNull();
    }

    @Test
    void fractionsCompareExactlyWhateverTheirSize() {
        Fraction huge = Fraction.of(decimal("1" + "0".repeat(30)));
        Fraction hugeAndABit = huge.plus(Fraction.of(1, 3));

        assertThat(hugeAndABit).isGreaterThan(huge);
        assertThat(huge).isGreaterThan(Fraction.ONE).isNotEqualTo(Fraction.ONE).isNotEqualTo("1");
        assertThat(Fraction.of(Long.MAX_VALUE, 3)).isGreaterThan(Fraction.of(Long.MAX_VALUE - 2, 3));
        assertThat(Fraction.of(-Long.MAX_VALUE, 5)).isLessThan(Fraction.of(Long.MAX_VALUE, 7));
        assertThat(Fraction.of(Long.MAX_VALUE, 2)).isLessThan(Fraction.of(Long.MAX_VALUE, 1));
        assertThat(Fraction.of(2, 3).minus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).decimalOrNull()).isNull();
        assertThat(Fraction.of(7, 40).decimalOrNull()).isEqualByComparingTo("0.175");
        assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(1, 4)).hasSameHashCodeAs(Fraction.of(2, 6));
        assertThat(Fraction.ONE.max(Fraction.ZERO)).isEqualTo(Fraction.ZERO.max(Fraction.ONE));
    }

    @Test
    void gradesSkipWhatIsClosedAndBarWhatAVetoLimits() {
        // A and B tie for one place of the best grade: none has it, and C behind them must not either
        List<Grade> grades = List.of(
                new Grade(Text.of("一"), decimal("70"), decimal("0.34"), Map.of(), true),
                new Grade(Text.of("二"), decimal("60"), null, Map.of(), false));
        RoundRules rules = rules(new Mean()).with().grades(grades).rules();
        Ranking<String, Integer> tied =
                Ranking.count(rules, List.of(entry("A", "90"), entry("B", "90"), entry("C", "80"), entry("D", "50")));

        assertThat(tied.standings())
                .extracting(it -> it.grade() == null ? "—" : it.grade().zh())
                .containsExactly("二", "二", "二", "—");

        EntrySheets<String, Integer> limited = new EntrySheets<>(
                "A",
                "A",
                List.of(
                        JudgeSheet.submitted(1, Samples.sheet("90", "V3")),
                        JudgeSheet.submitted(2, Samples.sheet("90", "V3"))));
        assertThat(Ranking.count(rules, List.of(limited, entry("B", "80"), entry("C", "75"), entry("D", null, "70")))
                        .standings())
                .extracting(it -> it.grade() == null ? "—" : it.grade().zh())
                .containsExactly("二", "一", "二", "二");
    }

    private static JudgeGroup group(String code, String weight) {
        return new JudgeGroup(code, decimal(weight), null, Measure.MARKS, 1);
    }
}
