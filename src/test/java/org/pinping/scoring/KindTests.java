package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pinping.scoring.Samples.UNIT;
import static org.pinping.scoring.Samples.decimal;
import static org.pinping.scoring.Samples.option;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of clause that real tables use beside the plain ones of {@link MarkReadingTests}. */
class KindTests {

    private static final Range FIGURE = new Range(decimal("0"), decimal("100"), decimal("0.1"));

    private static final Map<String, ScoringKind> KINDS = Map.ofEntries(
            // V6: 14 lies in two bands, 0 in none
            Map.entry(
                    "bands",
                    new RangeBand(
                            decimal("20"), decimal("1"), List.of(band("14", "20"), band("8", "14"), band("1", "7")))),
            Map.entry("gap", new RangeBand(decimal("10"), decimal("0.5"), List.of(band("8", "9.5"), band("0", "6")))),
            // r1 costs 0.5, r2 costs 2
            Map.entry(
                    "reasons",
                    new Deduction(decimal("10"), List.of(option("r1", "0.5"), option("r2", "2")), decimal("1"))),
            // V8: one occurrence costs more than the clause is worth
            Map.entry("heavy", new Deduction(decimal("10"), decimal("15"), UNIT, decimal("0"))),
            Map.entry("coded", new Deduction(decimal("10"), List.of(option("r1", "3")), decimal("0"))),
            Map.entry("unlimited", new Count(decimal("5"), UNIT, null)),
            Map.entry("several", new Count(List.of(option("a", "1"), option("b", "3")), decimal("0"), decimal("6"))),
            // V9: from 100 upward without end, downward to 0
            Map.entry("base", new Count(List.of(option("plus", "5"), option("minus", "-30")), decimal("100"), null)),
            // V13: 30 % brings 3, each 10 % more or less one point more or less
            Map.entry("ratio", ratio(Threshold.Direction.AT_LEAST, Threshold.BegunStep.IGNORED)),
            Map.entry("begun", ratio(Threshold.Direction.AT_LEAST, Threshold.BegunStep.COUNTS)),
            Map.entry("at-most", ratio(Threshold.Direction.AT_MOST, Threshold.BegunStep.IGNORED)),
            Map.entry("at-most-begun", ratio(Threshold.Direction.AT_MOST, Threshold.BegunStep.COUNTS)),
            // V28: (good + 0.8 fair + 0.6 poor) / votes x 20
            Map.entry(
                    "votes",
                    new VoteGrade(decimal("20"), List.of(option("A", "1"), option("B", "0.8"), option("C", "0.6")))),
            Map.entry("level", new Level(decimal("10"), List.of(option("A", "9"), option("B", "7"), option("C", "2")))),
            Map.entry("bonus", new Bonus(List.of(), null, decimal("0.3"))),
            Map.entry("ticks", new Bonus(List.of(option("N", "60000"), option("P", "70000")), null, decimal("1"))));

    private static Band band(String from, String to) {
        return new Band(decimal(from), decimal(to), Text.of("段" + from));
    }

    private static Ratio ratio(Threshold.Direction direction, Threshold.BegunStep begun) {
        return new Ratio(
                decimal("6"),
                decimal("30"),
                decimal("3"),
                direction,
                decimal("10"),
                decimal("1"),
                decimal("1"),
                begun,
                decimal("0.5"),
                FIGURE,
                Text.of("%"));
    }

    private static ScoringKind kind(String name) {
        ScoringKind kind = KINDS.get(name);
        if (kind == null) {
            throw new AssertionError(name);
        }
        return kind;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is typed | kind | value and points, or the reason
                "20            | bands   | 20 = 20",
                "１４           | bands   | 14 = 14",
                "`\u00A07\u3000` | bands | 7 = 7",
                "1.0           | bands   | 1 = 1",
                "0             | bands   | band 0 14–20 8–14 1–7",
                "21            | bands   | range 0 20",
                "7.5           | bands   | whole",
                "7,5           | bands   | comma 7.5",
                "-1            | bands   | sign",
                "好             | bands   | number 好",
                "``            | bands   | blank",
                "9.5           | gap     | 9.5 = 9.5",
                "10            | gap     | band 10 8–9.5 0–6",
                "7             | gap     | band 7 8–9.5 0–6",
                "r1:2;r2:1     | reasons | r1:2;r2:1 = 7",
                "r2:1          | reasons | r1:0;r2:1 = 8",
                "R2：１　r1：２    | reasons | r1:2;r2:1 = 7",
                "r1 : 3        | reasons | r1:3;r2:0 = 8.5",
                "等级r1:1，等级r2:0 | reasons | r1:1;r2:0 = 9.5",
                "0             | reasons | r1:0;r2:0 = 10",
                "r1:0          | reasons | r1:0;r2:0 = 10",
                "r2:4          | reasons | r1:0;r2:4 = 2",
                "r2:5          | reasons | r1:0;r2:5 = 1",
                "r1:999;r2:999 | reasons | r1:999;r2:999 = 1",
                "r1:1000       | reasons | range 0 999",
                "r1:9999999999999999 | reasons | counts r1:9999999999999999 r1 r2 r1:2;r2:1",
                "r1:1,5        | reasons | counts 5 r1 r2 r1:2;r2:1",
                "r1:1.5        | reasons | counts r1:1.5 r1 r2 r1:2;r2:1",
                "r1:-1         | reasons | sign",
                "r1:+1         | reasons | sign",
                "r1:           | reasons | counts r1: r1 r2 r1:2;r2:1",
                "r3:1          | reasons | counts r3:1 r1 r2 r1:2;r2:1",
                "2             | reasons | counts 2 r1 r2 r1:2;r2:1",
                "r1:1;r1:1     | reasons | twice r1",
                "`  `          | reasons | blank",
                ";             | reasons | blank",
                "0             | heavy   | 0 = 10",
                "1             | heavy   | 1 = 0",
                "2             | heavy   | 2 = 0",
                "r1:2          | coded   | r1:2 = 4",
                "2             | coded   | counts 2 r1 r1:2",
                "0             | unlimited | 0 = 0",
                "7             | unlimited | 7 = 35",
                "999           | unlimited | 999 = 4995",
                "1000          | unlimited | range 0 999",
                "a:2;b:1       | several | a:2;b:1 = 5",
                "a:1;b:2       | several | a:1;b:2 = 6",
                "plus:3;minus:1 | base   | plus:3;minus:1 = 85",
                "plus:3        | base    | plus:3;minus:0 = 115",
                "minus:4       | base    | plus:0;minus:4 = 0",
                "0             | base    | plus:0;minus:0 = 100",
                "30            | ratio   | 30 = 3",
                "39.9％         | ratio   | 39.9 = 3",
                "40%           | ratio   | 40 = 4",
                "60            | ratio   | 60 = 6",
                "100           | ratio   | 100 = 6",
                "29.9          | ratio   | 29.9 = 3",
                "20            | ratio   | 20 = 2",
                "0             | ratio   | 0 = 0.5",
                "100.1         | ratio   | range 0 100",
                "30.05         | ratio   | decimals 1",
                "%             | ratio   | blank",
                "29.9          | begun   | 29.9 = 2",
                "20            | begun   | 20 = 2",
                "19.9          | begun   | 19.9 = 1",
                "39.9          | begun   | 39.9 = 3",
                "30            | begun   | 30 = 3",
                "20            | at-most | 20 = 4",
                "40            | at-most | 40 = 2",
                "40.1          | at-most-begun | 40.1 = 1",
                "A:10;B:5;C:5  | votes   | A:10;B:5;C:5 = 17",
                "A:1;B:1;C:1   | votes   | A:1;B:1;C:1 = 16",
                "c:7           | votes   | A:0;B:0;C:7 = 12",
                "A:1;C:2       | votes   | A:1;B:0;C:2 = 14.6667",
                "A:9999999     | votes   | A:9999999;B:0;C:0 = 20",
                "A:10000000    | votes   | range 0 9999999",
                "0             | votes   | votes",
                "A:0           | votes   | votes",
                "12            | votes   | counts 12 A B C A:2;B:1",
                "``            | votes   | blank",
                "A             | level   | A = 9",
                "C             | level   | C = 2",
                "99999.9       | bonus   | 99999.9 = 99999.9",
                "0.6           | bonus   | 0.6 = 0.6",
                "0.4           | bonus   | step 0.3 0.3 0.6",
                "n;p           | ticks   | N;P = 130000",
            })
    void whatAJudgeTypesIsUnderstoodOrRefused(@Nullable String typed, String kind, String expected) {
        assertThat(MarkReadingTests.said(kind(kind).read(typed == null ? "" : typed)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands   | 0",
                "bands   | 21",
                "reasons | R1:2",
                "reasons | r1:2 r2:1",
                "reasons | r1:２",
                "reasons | r1:2;",
                "reasons | r1:02;r2:1",
                "reasons | ''",
                "reasons | x",
                "votes   | A:0;B:0;C:0",
                "votes   | 0",
                "ratio   | 101",
            })
    void aValueThatReadingWouldNotProduceIsNoMark(String kind, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> kind(kind).points(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reasons | r1:2      | 9",
                "reasons | r2:1;r1:2 | 7",
                "reasons | 0         | 10",
                "votes   | A:1       | 20",
                "votes   | C:1;A:1   | 16",
            })
    void aFileMayLeaveOutWhatWasNotFound(String kind, String value, String points) {
        assertThat(kind(kind).points(value)).isEqualByComparingTo(points);
    }

    @Test
    void votesThatDoNotDivideStayExact() {
        Gauge gauge = kind("votes").gauge();

        // (1 + 2 x 0.6) / 3 x 20 = 44 / 3
        assertThat(gauge.exact("A:1;B:0;C:2")).isEqualTo(Fraction.of(44, 3));
        assertThat(gauge.points("A:1;B:0;C:2")).isEqualTo(146_667);
        assertThat(gauge.whole()).isFalse();
        assertThat(kind("bands").gauge().whole()).isTrue();
        assertThat(kind("bands").gauge().exact("14")).isEqualTo(Fraction.of(14, 1));
    }

    @Test
    void whatHasNoCapSaysSo() {
        assertThat(KINDS.entrySet().stream()
                        .filter(kind -> kind.getValue().unlimited())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("unlimited", "base", "bonus", "ticks");
        assertThat(kind("unlimited").maxPoints()).isZero();
        assertThat(kind("base").maxPoints()).isEqualByComparingTo("100");
        assertThat(kind("several").maxPoints()).isEqualByComparingTo("6");
        assertThat(kind("bonus").maxPoints()).isZero();
        assertThat(kind("bands").maxPoints()).isEqualByComparingTo("20");
        assertThat(kind("ratio").maxPoints()).isEqualByComparingTo("6");
        assertThat(Samples.OPEN.clause("B1").kind().maxPoints()).isEqualByComparingTo("4");
        assertThat(Samples.OPEN.clause("B1").kind().unlimited()).isFalse();
        assertThat(Samples.OPEN.clause("V1").kind().name()).isEqualTo("VETO");
    }

    @Test
    void everyKindHasItsNameAndExplainsItself() {
        assertThat(Stream.of(
                                "bands",
                                "reasons",
                                "coded",
                                "heavy",
                                "unlimited",
                                "several",
                                "base",
                                "ratio",
                                "begun",
                                "at-most",
                                "at-most-begun",
                                "votes",
                                "bonus",
                                "ticks")
                        .map(KindTests::kind)
                        .map(kind -> kind.name() + " " + kind.explained().code().replace("scoring.kind.", "")))
                .containsExactly(
                        "RANGE_BAND range-band",
                        "DEDUCT deduct.several",
                        "DEDUCT deduct.several",
                        "DEDUCT deduct",
                        "COUNT count.unlimited",
                        "COUNT count.several",
                        "COUNT count.several.unlimited",
                        "RATIO ratio.at-least",
                        "RATIO ratio.at-least.begun",
                        "RATIO ratio.at-most",
                        "RATIO ratio.at-most.begun",
                        "VOTE_GRADE vote-grade",
                        "BONUS bonus.free.unlimited",
                        "BONUS bonus.unlimited");
    }

    @Test
    void aCountThatStartsAboveZeroOrOnlyCostsIsExplainedInFull() {
        assertThat(new Count(Occurrences.only(UNIT, decimal("1")), decimal("2"), decimal("5"))
                        .explained()
                        .code())
                .isEqualTo("scoring.kind.count.several");
        assertThat(new Count(Occurrences.only(UNIT, decimal("-1")), decimal("0"), null)
                        .explained()
                        .code())
                .isEqualTo("scoring.kind.count.several.unlimited");
    }

    static Stream<ThrowingCallable> impossible() {
        List<Option> one = List.of(option("r1", "1"));
        return Stream.of(
                () -> new RangeBand(decimal("5"), decimal("1"), List.of()),
                () -> new RangeBand(decimal("5"), decimal("1"), List.of(band("4", "6"))),
                () -> new RangeBand(decimal("5"), decimal("1"), List.of(band("4", "3"))),
                () -> new RangeBand(decimal("5"), decimal("1"), List.of(band("0.5", "3"))),
                () -> new Deduction(decimal("5"), List.of(), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a", "1"), option("a", "1")), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a:b", "1")), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a;b", "1")), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a", "1"), option(" ", "1")), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a", "-1")), decimal("0")),
                () -> new Deduction(decimal("5"), List.of(option("a", "100000")), decimal("0")),
                () -> new Count(one, decimal("-1"), null),
                () -> new Count(one, decimal("3"), decimal("2")),
                () -> new Count(one, decimal("0"), decimal("100000")),
                () -> new VoteGrade(decimal("5"), List.of(option("a", "1.1"))),
                () -> new VoteGrade(decimal("5"), List.of(option("a:", "1"))),
                () -> new VoteGrade(decimal("5"), List.of()),
                () -> new VoteGrade(decimal("-5"), one),
                () -> ratio("30", "7", "1", "1", "0", "10"),
                () -> ratio("30", "0.4", "1", "1", "0.5", "10"),
                () -> ratio("30", "3", "-1", "1", "0", "10"),
                () -> ratio("30", "3", "1", "-1", "0", "10"),
                () -> ratio("30", "3", "1", "1", "-1", "10"),
                () -> ratio("30", "3", "1", "1", "0", "0"),
                () -> ratio("101", "3", "1", "1", "0", "10"),
                () -> ratio("-1", "3", "1", "1", "0", "10"),
                () -> new BonusBlock(UNIT, null, List.of(), List.of(new BonusLimit("1", decimal("1"), List.of("B")))),
                () -> new BonusLimit("1", decimal("0"), List.of()));
    }

    private static Ratio ratio(String at, String points, String more, String fewer, String floor, String step) {
        return new Ratio(
                decimal("6"),
                decimal(at),
                decimal(points),
                Threshold.Direction.AT_LEAST,
                decimal(step),
                decimal(more),
                decimal(fewer),
                Threshold.BegunStep.IGNORED,
                decimal(floor),
                FIGURE,
                UNIT);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatContradictsItselfCannotBeMade(ThrowingCallable impossible) {
        assertThatIllegalArgumentException().isThrownBy(impossible);
    }
}
