package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTests {

    private static final Aggregation ONE_EACH = new TrimmedMean(1, 1, TooFew.SHRINK);

    @Test
    void theMeanDividesByAllSheets() {
        assertThat(count(new Mean(), totals("80", "85", "90.5")).value()).isEqualTo(fraction("255.5", 3));
    }

    /** Regression seen in a real program: eleven totals less the highest and lowest, divided by 11 instead of 9. */
    @Test
    void aTrimmedMeanDividesByTheNumberOfTotalsItKeeps() {
        List<BigDecimal> eleven = totals("60", "80", "81", "82", "83", "84", "85", "86", "87", "88", "99");

        Counted counted = count(ONE_EACH, eleven);

        assertThat(counted).isEqualTo(new Counted(1, 1, fraction("756", 1), fraction("9", 1), fraction("84", 1)));
        assertThat(counted.value()).isEqualTo(fraction("84", 1));
    }

    @ParameterizedTest
    @CsvSource({
        // low, high, policy, totals, what counts: struck low, struck high, sum, divisor
        "1, 1, SHRINK, 70 80 90,             1 1 80 1",
        "1, 1, SHRINK, 70 80,                0 0 150 2",
        "1, 1, SHRINK, 70,                   0 0 70 1",
        "2, 2, SHRINK, 60 70 80 90,          1 1 150 2",
        "2, 2, SHRINK, 60 70 80 90 100,      2 2 80 1",
        "0, 1, SHRINK, 60 70,                0 1 60 1",
        "0, 1, SHRINK, 60,                   0 0 60 1",
        "2, 0, SHRINK, 60 70,                0 0 130 2",
        "2, 2, MEAN,   60 70 80 90,          0 0 300 4",
        "2, 2, MEAN,   60 70 80 90 100,      2 2 80 1",
        "2, 1, FAIL,   60 70 80 90,          2 1 80 1",
        "2, 1, FAIL,   60 70 80,             none",
        "1, 1, MEDIAN, 60 70,                0 0 130 2",
        "2, 2, MEDIAN, 60 70 90,             1 1 70 1",
    })
    void tooFewTotalsFollowThePolicy(int low, int high, TooFew policy, String totals, String expected) {
        TrimmedMean rule = new TrimmedMean(low, high, policy);
        List<BigDecimal> ascending = totals(totals.split(" ", -1));
        String counted = rule.keep(ascending.size()) == null
                ? "none"
                : count(rule, ascending).toString();
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void aTrimmedMeanLiesBetweenTheLeastAndTheGreatestTotal() {
        Random random = new Random(41);
        for (int round = 0; round < 500; round++) {
            List<BigDecimal> totals = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(20_000), 2))
                    .limit(1 + random.nextInt(15))
                    .sorted()
                    .toList();
            Aggregation trimmed = new TrimmedMean(
                    random.nextInt(3),
                    1 + random.nextInt(3),
                    List.of(TooFew.values()).get(random.nextInt(3)));

            Counted counted = count(trimmed, totals);

            assertThat(counted.value())
                    .isBetween(Fraction.of(totals.get(0)), Fraction.of(totals.get(totals.size() - 1)));
            assertThat(counted.divisor())
                    .isEqualTo(Fraction.of(totals.size() - counted.struckLow() - counted.struckHigh(), 1))
                    .isGreaterThan(Fraction.ZERO);
        }
    }

    @Test
    void strikingNothingIsNoTrimmedMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrimmedMean(0, 0, TooFew.MEAN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrimmedMean(-1, 1, TooFew.MEAN));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrimmedMean(1, -1, TooFew.MEAN));
    }

    @Test
    void eachAggregationExplainsItself() {
        assertThat(new Mean().explained()).isEqualTo(Wording.of("scoring.aggregation.mean"));
        assertThat(new TrimmedMean(1, 2, TooFew.FAIL).explained())
                .isEqualTo(Wording.of("scoring.aggregation.trimmed.fail", 2, 1));
    }

    /** @param value the mean before any multiplier */
    private record Counted(int struckLow, int struckHigh, Fraction sum, Fraction divisor, Fraction value) {

        @Override
        public String toString() {
            return "%d %d %s %s".formatted(struckLow, struckHigh, sum.decimal().toPlainString(), divisor.decimal());
        }
    }

    private static Counted count(Aggregation rule, List<BigDecimal> ascending) {
        Amounts amounts = new Amounts.Exact(ascending.stream().map(Fraction::of).toArray(Fraction[]::new));
        int[] order = amounts.ascending(IntStream.range(0, ascending.size()).toArray());
        Kept kept = Objects.requireNonNull(rule.keep(ascending.size()));
        Fraction sum = amounts.sum(order, kept, new long[0]);
        Fraction divisor = kept.divided() ? Amounts.divisor(order, kept, new long[0]) : Fraction.ONE;
        return new Counted(kept.low(), kept.high(), sum, divisor, sum.dividedBy(divisor));
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }

    private static Fraction fraction(String sum, int divisor) {
        return Fraction.of(new BigDecimal(sum), divisor);
    }
}
