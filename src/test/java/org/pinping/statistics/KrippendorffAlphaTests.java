package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.statistics.KrippendorffAlpha.Level;

class KrippendorffAlphaTests {

    @ParameterizedTest
    @CsvSource({"NOMINAL, .743", "ORDINAL, .815", "INTERVAL, .849", "RATIO, .797"})
    void thePublishedAlphasComeOut(Level level, double published) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Tables.panel(Tables.KRIPPENDORFF));

        assertThat(alpha.alpha(level)).isCloseTo(published, within(0.0005));
    }

    @Test
    void fullAgreementIsOne() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(Tables.panel(new double[][] {{1, 1}, {2, 2}, {4, 4}}));

        for (Level level : Level.values()) {
            assertThat(alpha.alpha(level)).isEqualTo(1);
        }
    }

    @Test
    void equalMarksAndNegativeRatiosAreUndefined() {
        KrippendorffAlpha equal = KrippendorffAlpha.of(Tables.panel(new double[][] {{2, 2}, {2, 2}}));
        KrippendorffAlpha negative = KrippendorffAlpha.of(Tables.panel(new double[][] {{-2, 2}, {2, 3}}));
        KrippendorffAlpha single = KrippendorffAlpha.of(Tables.panel(new double[][] {{1}, {2}}));

        assertThat(equal.figures()).containsEntry("interval", null).containsEntry("interval_reason", "no_variation");
        assertThat(negative.figures())
                .containsEntry("ratio", null)
                .containsEntry("ratio_reason", "negative_marks")
                .containsKey("interval")
                .doesNotContainKey("interval_reason");
        assertThat(single.figures()).containsEntry("nominal_reason", "too_few_marks");
    }
}
