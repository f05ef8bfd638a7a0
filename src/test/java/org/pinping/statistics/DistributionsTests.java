package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746068542949",
        "-1, 0.158655253931457051",
        "1.959963984540054, 0.975",
        "3, 0.998650101968369905",
        "-5, 2.86651571879193911e-7",
        "-10, 7.61985302416052606e-24"
    })
    void theNormalIsThatOfTheTables(double z, double probability) {
        assertThat(Distributions.normal(z)).isCloseTo(probability, Percentage.withPercentage(1e-10));
        assertThat(Distributions.normalQuantile(probability)).isCloseTo(z, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3.841458820694124, 1, 0.05", "18.307038053275146, 10, 0.05", "43.18796, 60, 0.95", "0, 4, 1"})
    void chiSquareIsThatOfTheTables(double x, int degrees, double tail) {
        assertThat(Distributions.chiSquareTail(x, degrees)).isCloseTo(tail, within(1e-7));
    }
}
