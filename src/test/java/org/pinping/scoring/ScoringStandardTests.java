package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pinping.scoring.Samples.clause;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.free;
import static org.pinping.scoring.Samples.item;
import static org.pinping.scoring.Samples.option;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringStandardTests {

    @Test
    void clausesComeInSheetOrder() {
        assertThat(Samples.OPEN.clauses())
                .extracting(Clause::code)
                .containsExactly("1.1", "1.2", "2.1", "B1", "B2", "V1", "V2", "V3");
        assertThat(Samples.OPEN.required()).extracting(Clause::code).containsExactly("1.1", "1.2", "2.1");
        assertThat(Samples.OPEN.items()).extracting(Item::code).containsExactly("1", "2");
    }

    @Test
    void itemsAndClausesAreFoundByCode() {
        assertThat(Samples.OPEN.clause("2.1").max()).isEqualByComparingTo("100");
        assertThat(Samples.OPEN.item("2").clauses()).hasSize(1);
        assertThat(Samples.OPEN.hasClause("2.1")).isTrue();
        assertThat(Samples.OPEN.hasClause("2")).isFalse();
        assertThat(Samples.OPEN.hasItem("2")).isTrue();
        assertThat(Samples.OPEN.hasItem("2.1")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.OPEN.clause("2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.OPEN.item("2.1"));
    }

    @Test
    void standardsAreEqualByTheirDigest() {
        ScoringStandard other = new ScoringStandard(
                new StandardId("1".repeat(64)),
                "x",
                "1",
                Text.of("表"),
                null,
                decimal("1"),
                List.of(item("9", clause("9.9", free("1", "1")))),
                null,
                List.of());
        ScoringStandard same = standard("1", item("9", clause("9.9", free("1", "1"))));

        assertThat(same)
                .isEqualTo(Samples.OPEN)
                .hasSameHashCodeAs(Samples.OPEN)
                .hasToString("x 1 " + Samples.ID.digest());
        assertThat(same).isNotEqualTo(null).isNotEqualTo("x").isNotEqualTo(other);
        assertThat(same.code() + same.version() + same.title().zh() + same.total() + same.description())
                .isEqualTo("x1表1null");
        assertThat(same.bonus()).isNull();
        assertThat(same.id()).isEqualTo(Samples.ID);
        assertThat(same.vetoes()).isEmpty();
    }

    static Stream<ThrowingCallable> impossible() {
        Clause one = clause("1.1", free("5", "1"));
        Clause bonus = clause("B", new Bonus(List.of(), decimal("5"), decimal("1")));
        Clause veto = clause("V", new Veto(VetoEffect.ZERO, 1));
        Range figure = new Range(decimal("0"), decimal("100"), decimal("1"));
        Text unit = Samples.UNIT;
        return Stream.of(
                () -> standard("0"),
                () -> new Range(decimal("-1"), decimal("1"), decimal("1")),
                () -> standard("6", item("1", one)),
                () -> standard("10", item("1", one), item("2", one)),
                () -> standard("10", item("1", one), item("1", clause("2.1", free("5", "1")))),
                () -> standard("10", item("1", one, bonus)),
                () -> standard("5", item("1", one, veto)),
                () -> standard("5", new BonusBlock(unit, decimal("5"), List.of(clause("x", free("1", "1"))))),
                () -> new BonusBlock(unit, BigDecimal.ZERO, List.of(bonus)),
                () -> new Item("1", unit, decimal("6"), List.of(one)),
                () -> new Item("1", unit, decimal("5"), decimal("0"), List.of(one)),
                () -> new Item("1", unit, decimal("5"), decimal("0.00001"), List.of(one)),
                () -> free("5", "0"),
                () -> free("5", "0.3"),
                () -> free("-1", "1"),
                () -> free("100000", "1"),
                () -> new Range(decimal("2"), decimal("1"), decimal("1")),
                () -> new Range(decimal("0.5"), decimal("2"), decimal("1")),
                () -> new Level(decimal("5"), List.of(option("A", "6"), option("B", "5"))),
                () -> new Level(decimal("5"), List.of(option("A", "5"), option("A", "3"))),
                () -> new Level(decimal("5"), List.of(option(" ", "5"))),
                () -> new Level(decimal("5"), List.of(option("A;B", "5"))),
                () -> new Level(decimal("5"), List.of(option("A", "5"), option("B", "-1"))),
                () -> new Level(decimal("5"), List.of(option("A", "5"), option("B", "100000"))),
                () -> new Deduction(decimal("4"), decimal("0"), unit, decimal("0")),
                () -> new Deduction(decimal("4"), decimal("1"), unit, decimal("4")),
                () -> new Deduction(decimal("4"), decimal("1"), unit, decimal("-1")),
                () -> new Count(decimal("6"), unit, decimal("5")),
                () -> new Count(decimal("0"), unit, decimal("5")),
                () -> new Pass(decimal("-1")),
                () -> new Veto(VetoEffect.ZERO, 0),
                () -> threshold("101", "1", "1", "0", figure),
                () -> threshold("-1", "1", "1", "0", figure),
                () -> threshold("95", "0", "1", "0", figure),
                () -> threshold("95", "1", "0", "0", figure),
                () -> threshold("95", "1", "5", "0", figure),
                () -> threshold("95", "1", "1", "4", figure),
                () -> threshold("95", "1", "1", "-1", figure),
                () -> Text.of(" "),
                () -> VetoCount.of(one, 1),
                () -> new StandardId("A".repeat(64)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatContradictsItselfCannotBeMade(ThrowingCallable impossible) {
        assertThatThrownBy(impossible).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeMayBeginAboveZero() {
        Range range = new Range(decimal("10"), decimal("20"), decimal("5"));

        assertThat(range.read("5", range.gauge()))
                .isEqualTo(MarkReading.refused("scoring.mark.range", decimal("10"), decimal("20")));
        assertThat(range.read("15", range.gauge())).isEqualTo(new MarkReading.Accepted("15", decimal("15")));
        assertThatIllegalArgumentException().isThrownBy(() -> range.gauge().points("5"));
    }

    @Test
    void textFallsBackToChinese() {
        assertThat(new Text("好", "Good").in(Locale.UK)).isEqualTo("Good");
        assertThat(new Text("好", "Good").in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("好");
        assertThat(Text.of("好").in(Locale.UK)).isEqualTo("好");
    }

    @Test
    void wordingFillsInPlainWords() {
        Wording wording = Wording.of("scoring.x", new BigDecimal("1E+3"), new Text("次", "time"), 1000, "x");

        assertThat(wording.args(Locale.ENGLISH)).containsExactly("1000", "time", "1000", "x");
    }

    private static Threshold threshold(String fullAt, String step, String per, String floor, Range figure) {
        return new Threshold(
                decimal("4"),
                decimal(fullAt),
                Threshold.Direction.AT_LEAST,
                decimal(step),
                decimal(per),
                Threshold.BegunStep.COUNTS,
                decimal(floor),
                figure,
                Samples.UNIT);
    }

    private static ScoringStandard standard(String total, Item... items) {
        return standard(total, null, items);
    }

    private static ScoringStandard standard(String total, @Nullable BonusBlock bonus, Item... items) {
        return new ScoringStandard(
                Samples.ID, "x", "1", Text.of("表"), null, decimal(total), List.of(items), bonus, List.of());
    }
}
