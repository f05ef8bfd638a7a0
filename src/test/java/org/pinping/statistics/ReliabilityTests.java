package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pinping.statistics.Reliability.Form;

class ReliabilityTests {

    @ParameterizedTest
    @CsvSource({"ICC_1_1, .17", "ICC_2_1, .29", "ICC_3_1, .71", "ICC_1_K, .44", "ICC_2_K, .62", "ICC_3_K, .91"})
    void theTableOfShroutAndFleissComesOut(Form form, double published) {
        Reliability reliability = Reliability.of(Tables.panel(Tables.SHROUT_FLEISS));

        assertThat(reliability.icc(form)).isCloseTo(published, within(0.005));
    }

    @Test
    void componentsOfACompletePanelAreThoseOfTheMeanSquares() {
        Reliability reliability = Reliability.of(Tables.panel(Tables.SHROUT_FLEISS));

        // mean squares of the published table: 11.24 between targets, 32.49 between judges, 1.02 residual
        assertThat(reliability.residualVariance).isCloseTo(1.0194, within(5e-5));
        assertThat(reliability.entryVariance).isCloseTo((11.2417 - 1.0194) / 4, within(5e-5));
        assertThat(reliability.judgeVariance).isCloseTo((32.4861 - 1.0194) / 6, within(5e-5));
        assertThat(reliability.meanMarks()).isEqualTo(4);
    }

    @Test
    void componentsOfIncompletePanelsAreUnbiased() {
        double entry = 0;
        double judge = 0;
        double residual = 0;
        int runs = 200;
        for (int seed = 0; seed < runs; seed++) {
            Reliability reliability = Reliability.of(Tables.panel(Tables.random(seed, 40, 12, 0.4)));
            entry += reliability.entryVariance / runs;
            judge += reliability.judgeVariance / runs;
            residual += reliability.residualVariance / runs;
        }

        // true: 25, 36 / 12 (uniform over 6 points), 16 and 1/48 for the rounding to half points
        assertThat(entry).isCloseTo(25, within(1.2));
        assertThat(judge).isCloseTo(3, within(0.4));
        assertThat(residual).isCloseTo(16, within(0.4));
    }

    @Test
    void aNegativeReliabilityIsShownAsNoughtAndKeptRaw() {
        Reliability reliability = Reliability.of(Tables.panel(new double[][] {{1, 3, 2}, {3, 1, 2}, {2, 2, 2}}));

        assertThat(reliability.icc(Form.ICC_3_1)).isNegative();
        assertThat(reliability.figures()).containsEntry("icc_3_1", 0.0).containsEntry("band", "poor");
        assertThat(reliability.figures().get("raw"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("icc_3_1", reliability.icc(Form.ICC_3_1));
    }

    @Test
    void oneMarkPerEntryTellsNothing() {
        Reliability reliability = Reliability.of(Tables.panel(new double[][] {{70}, {80}, {90}}));

        assertThat(reliability.figures())
                .containsEntry("icc_3_k", null)
                .containsEntry("icc_3_k_reason", "too_few_marks");
    }

    @Test
    void equalMarksHaveNoReliability() {
        Reliability reliability =
                Reliability.of(Tables.panel(new double[][] {{.3, .3, .3}, {.3, .3, .3}, {.3, .3, .3}}));

        assertThat(reliability.figures())
                .containsEntry("icc_2_k", null)
                .containsEntry("icc_2_k_reason", "no_variation");
    }
}
