package org.pinping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.scoring.TrimmedMean.TooFew;

class AggregationTests {

    private static final Aggregation ONE_EACH = new TrimmedMean(1, 1, TooFew.SHRINK);

    @Test
    void theMeanDividesByAllSheets() {
        assertThat(new Mean().aggregate(totals("80", "85", "90.5")).value()).isEqualTo(fraction("255.5", 3));
    }

    /** Regression seen in a real program: eleven totals less the highest and lowest, divided by 11 instead of 9. */
    @Test
    void aTrimmedMeanDividesByTheNumberOfTotalsItKeeps() {
        List<BigDecimal> eleven = totals("60", "80", "81", "82", "83", "84", "85", "86", "87", "88", "99");

        Aggregate aggregate = Objects.requireNonNull(ONE_EACH.aggregate(eleven));

        assertThat(aggregate).isEqualTo(new Aggregate(1, 1, new BigDecimal("756"), 9));
        assertThat(aggregate.value()).isEqualTo(fraction("84", 1));
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
    })
    void tooFewTotalsFollowThePolicy(int low, int high, TooFew policy, String totals, String expected) {
        Aggregate aggregate = new TrimmedMean(low, high, policy).aggregate(totals(totals.split(" ", -1)));

        String counted = aggregate == null
                ? "none"
                : "%d %d %s %d"
                        .formatted(
                                aggregate.struckLow(),
                                aggregate.struckHigh(),
                                aggregate.sum().toPlainString(),
                                aggregate.divisor());
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
                    List.of(TooFew.values()).get(random.nextInt(2)));

            Aggregate aggregate = Objects.requireNonNull(trimmed.aggregate(totals));

            assertThat(aggregate.value())
                    .isBetween(Fraction.of(totals.get(0)), Fraction.of(totals.get(totals.size() - 1)));
            assertThat(aggregate.divisor())
                    .isEqualTo(totals.size() - aggregate.struckLow() - aggregate.struckHigh())
                    .isPositive();
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

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }

    private static Fraction fraction(String sum, int divisor) {
        return Fraction.of(new BigDecimal(sum), divisor);
    }
}
