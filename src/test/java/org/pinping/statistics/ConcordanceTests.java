package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcordanceTests {

    @Test
    void tiesAreCorrectedFor() {
        // ranks 1 2 3 4 / 1.5 1.5 3 4 / 1 2.5 2.5 4; sums 3.5 6 8.5 12, mean 7.5: S = 16 + 2.25 + 1 + 20.25 = 39.5
        // T = 6 + 6 = 12; W = 12 x 39.5 / (9 x 60 - 3 x 12) = 474 / 504; without T it would be 474 / 540
        Concordance concordance =
                new Concordance(Tables.panel(new double[][] {{1, 5, 2}, {2, 5, 6}, {3, 7, 6}, {4, 8, 9}}));

        assertThat(concordance.w).isCloseTo(474 / 504.0, within(1e-12));
        assertThat(concordance.chiSquare).isCloseTo(9 * 474 / 504.0, within(1e-12));
        assertThat(concordance.degreesOfFreedom).isEqualTo(3);
    }

    @Test
    void theProbabilityIsThatOfChiSquare() {
        // two degrees of freedom: p = exp(-chi2 / 2); W = 1, m = 3, n = 3: chi2 = 6
        Concordance concordance = new Concordance(Tables.panel(new double[][] {{1, 1, 1}, {2, 2, 2}, {3, 3, 3}}));

        assertThat(concordance.w).isEqualTo(1);
        assertThat(concordance.p).isCloseTo(Math.exp(-3), within(1e-12));
    }

    @Test
    void wAndMeanSpearmanOfACompletePanelWithoutTiesFitTogether() {
        double[][] totals = Tables.random(3, 9, 5, 1);
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals[i].length; j++) {
                totals[i][j] += i * 0.001;
            }
        }

        Concordance concordance = new Concordance(Tables.panel(totals));

        assertThat(concordance.meanSpearman).isCloseTo((5 * concordance.w - 1) / 4, within(1e-12));
        assertThat(concordance.pairs).isEqualTo(10);
    }

    @Test
    void anIncompletePanelHasOnlyPairsOfFiveCommonEntries() {
        double none = Tables.NONE;
        Concordance concordance = new Concordance(
                Tables.panel(new double[][] {{1, 5, 1}, {2, 4, 2}, {3, 3, 3}, {4, 2, 4}, {5, 1, none}}));

        assertThat(concordance.pairs).isEqualTo(1);
        assertThat(concordance.meanSpearman).isEqualTo(-1);
        assertThat(concordance.figures()).containsEntry("w", null).containsEntry("w_reason", "incomplete_panel");
    }

    @Test
    void judgesWhoOrderNothingHaveNoConcordance() {
        Concordance concordance = new Concordance(Tables.panel(new double[][] {{7, 7}, {7, 7}, {7, 7}}));

        assertThat(concordance.figures()).containsEntry("w", null).containsEntry("w_reason", "no_variation");
    }
}
