package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrimmingTests {

    private static final double[] MARKS = {60, 80, 81, 85, 86, 90, 99};

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Trimming.mean(), "mean", 581 / 7.0),
                Arguments.of(Trimming.trimmed(1), "trimmed_1", 422 / 5.0),
                Arguments.of(Trimming.trimmed(2), "trimmed_2", 252 / 3.0),
                Arguments.of(Trimming.trimmed(9), "trimmed_9", 85.0),
                Arguments.of(Trimming.median(), "median", 85.0),
                Arguments.of(Trimming.winsorised(1), "winsorised_1", (80 + 422 + 90) / 7.0),
                Arguments.of(Trimming.winsorised(3), "winsorised_3", 85.0),
                Arguments.of(new Trimming(1, 0, false), "trimmed_1_0", 521 / 6.0));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleIsTheOneOfTheBook(Trimming rule, String name, double score) {
        assertThat(rule.name()).isEqualTo(name);
        assertThat(score(rule, MARKS)).isCloseTo(score, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void copiesCountLikeRepeatedMarks(Trimming rule, String name, double score) {
        double[] marks = {60, 80, 99};
        double copied = rule.score(marks, new int[] {2, 0, 1}, new int[] {3, 2, 2});

        assertThat(copied).isEqualTo(score(rule, 60, 60, 80, 80, 80, 99, 99));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(score(Trimming.median(), 1, 2, 4, 9)).isEqualTo(3);
    }

    @Test
    void twoMarksAreAveraged() {
        assertThat(score(Trimming.trimmed(1), 70, 80)).isEqualTo(75);
        assertThat(score(Trimming.trimmed(1), 70)).isEqualTo(70);
        assertThat(score(Trimming.trimmed(1))).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> Trimming.trimmed(-1));
    }

    private static double score(Trimming rule, double... marks) {
        int[] judges = IntStream.range(0, marks.length).toArray();
        return rule.score(
                marks, judges, IntStream.generate(() -> 1).limit(marks.length).toArray());
    }
}
