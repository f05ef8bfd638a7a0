package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is typed | clause | value and points, or the reason
                "2.5                | score | 2.5 = 2.5",
                "２．５              | score | 2.5 = 2.5",
                "`\u00A02\u3000`    | score | 2 = 2",
                "`\uFEFF2\u200B`    | score | 2 = 2",
                "2.50               | score | 2.5 = 2.5",
                "02                 | score | 2 = 2",
                ".5                 | score | 0.5 = 0.5",
                "0                  | score | 0 = 0",
                "6                  | score | 6 = 6",
                "6.5                | score | range 0 6",
                "77                 | score | range 0 6",
                "99999999999999999999 | score | range 0 6",
                "999999999999999999999 | score | number 999999999999999999999",
                "2.3                | score | step 0.5 2 2.5",
                "2.25               | score | decimals 1",
                "1,25               | score | comma 1.25",
                "1，5               | score | comma 1.5",
                "1。5               | score | comma 1.5",
                "`,5`               | score | comma 0.5",
                "1,000.5            | score | number 1,000.5",
                "1.2.3              | score | number 1.2.3",
                "2.                 | score | number 2.",
                "1e1                | score | number 1e1",
                "-1                 | score | sign",
                "+1                 | score | sign",
                "－1                | score | sign",
                "−1                 | score | sign",
                "二                 | score | number 二",
                "=1+1               | score | number =1+1",
                "1/2                | score | number 1/2",
                "1￥                | score | number 1￥",
                "`  `               | score | blank",
                "A                  | level | A = 5",
                "ｂ                 | level | B = 3",
                "等级C              | level | C = 1.5",
                "D                  | level | level D A B C",
                "5                  | level | level 5 A B C",
                "``                 | level | blank",
                "0                  | deduct | 0 = 4",
                "3                  | deduct | 3 = 2.5",
                "6                  | deduct | 6 = 1",
                "999                | deduct | 999 = 1",
                "1.5                | deduct | whole",
                "1000               | deduct | range 0 999",
                "-1                 | deduct | sign",
                "0                  | count | 0 = 0",
                "2                  | count | 2 = 4",
                "3                  | count | 3 = 5",
                "1                  | pass | 1 = 4",
                "是                 | pass | 1 = 4",
                "Yes                | pass | 1 = 4",
                "0                  | pass | 0 = 0",
                "×                  | pass | 0 = 0",
                "2                  | pass | yes-no 2",
                "　                 | pass | blank",
                "95                 | threshold | 95 = 4",
                "100                | threshold | 100 = 4",
                "94.99              | threshold | 94.99 = 3.5",
                "94                 | threshold | 94 = 3.5",
                "93.9%              | threshold | 93.9 = 3",
                "93.9％             | threshold | 93.9 = 3",
                "10                 | threshold | 10 = 0",
                "100.01             | threshold | range 0 100",
                "94.999             | threshold | decimals 2",
                "%                  | threshold | blank",
                "94.01              | ignored | 94.01 = 4",
                "94                 | ignored | 94 = 3.5",
                "2                  | at-most | 2 = 1",
                "3                  | at-most | 3 = 0.75",
                "0                  | at-most | 0 = 1",
                "40                 | at-most | 40 = 0.5",
            })
    void whatAJudgeTypesIsUnderstoodOrRefused(String typed, String clause, String expected) {
        assertThat(said(Samples.KINDS.clause(clause).kind().read(typed == null ? "" : typed)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5     | B1 | 3.5 = 3.5",
                "4.5     | B1 | range 0 4",
                "N       | B2 | N = 3",
                "c;n     | B2 | N;C = 4",
                "c N p   | B2 | N;P;C = 4",
                "P、P    | B2 | P = 2",
                "等级P   | B2 | P = 2",
                "N;X     | B2 | achievement X N P C",
                ";       | B2 | blank",
                "1       | V1 | 1 = 0",
                "否      | V1 | 0 = 0",
            })
    void bonusAndVetoAreReadLikewise(String typed, String clause, String expected) {
        assertThat(said(Samples.OPEN.clause(clause).kind().read(typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "score, 2.3", "score, 6.5", "score, x", "score, 1.", "score, .5", "score, 1.00001", "score, 1.2.3",
        "score, 99999999999", "score, ''", "level, X", "deduct, 1.5", "deduct, 1000", "pass, 2", "threshold, 101"
    })
    void aValueThatReadingWouldNotProduceIsNoMark(String clause, String value) {
        ScoringKind kind = Samples.KINDS.clause(clause).kind();

        assertThatIllegalArgumentException().isThrownBy(() -> kind.points(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N;N", "X", "", "N;"})
    void achievementsThatAreUnknownOrTwiceAreNoMark(String value) {
        ScoringKind kind = Samples.OPEN.clause("B2").kind();

        assertThatIllegalArgumentException().isThrownBy(() -> kind.points(value));
    }

    @Test
    void aValueOnceReadReadsTheSameAgain() {
        for (Clause clause : Samples.KINDS.clauses()) {
            for (int typed = 0; typed <= 100; typed++) {
                if (clause.kind().read(String.valueOf(typed)) instanceof MarkReading.Accepted first) {
                    assertThat(clause.kind().read(first.value())).isEqualTo(first);
                    assertThat(first.points()).isBetween(Samples.decimal("0"), clause.max());
                }
            }
        }
    }

    @Test
    void everyKindExplainsItself() {
        assertThat(Stream.of(Samples.KINDS, Samples.OPEN)
                        .flatMap(standard -> standard.clauses().stream())
                        .map(clause -> clause.kind().explained().code()))
                .containsExactly(
                        "scoring.kind.score",
                        "scoring.kind.level",
                        "scoring.kind.deduct",
                        "scoring.kind.count",
                        "scoring.kind.pass",
                        "scoring.kind.threshold.at-least.begun",
                        "scoring.kind.threshold.at-least",
                        "scoring.kind.threshold.at-most",
                        "scoring.kind.score",
                        "scoring.kind.score",
                        "scoring.kind.score",
                        "scoring.kind.bonus.free",
                        "scoring.kind.bonus",
                        "scoring.kind.veto.disqualify",
                        "scoring.kind.veto.zero",
                        "scoring.kind.veto.cap-grade");
    }

    @Test
    void everyKindHasItsName() {
        assertThat(Samples.KINDS.clauses().stream().map(clause -> clause.kind().name()))
                .containsExactly("SCORE", "LEVEL", "DEDUCT", "COUNT", "PASS", "THRESHOLD", "THRESHOLD", "THRESHOLD");
    }

    /** Value and points, or the reason in short. */
    static String said(MarkReading reading) {
        if (reading instanceof MarkReading.Accepted accepted) {
            return accepted.value() + " = " + accepted.points().toPlainString();
        }
        if (reading instanceof MarkReading.Refused refused) {
            Wording reason = refused.reason();
            return Stream.concat(
                            Stream.of(reason.code().replace("scoring.mark.", "")),
                            Stream.of(reason.args(Locale.CHINESE)))
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }
        return "blank";
    }
}
