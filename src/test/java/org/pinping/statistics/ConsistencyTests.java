package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pinping.statistics.Consistency.Flag;

class ConsistencyTests {

    @Test
    void noisyAndCopyingJudgesAreTold() {
        double[][] totals = Tables.random(4, 60, 8, 1);
        Random random = new Random(8);
        for (double[] row : totals) {
            double mean = 0;
            for (int j = 0; j < 7; j++) {
                mean += row[j] / 7;
            }
            row[6] += 12 * random.nextGaussian();
            row[7] = mean;
        }

        Consistency consistency = new Consistency(Severity.of(Tables.panel(totals)));

        assertThat(consistency.lines().get(6).flag()).isEqualTo(Flag.NOISY);
        assertThat(consistency.lines().get(7).fit()).isLessThan(0.4);
        assertThat(consistency.lines().get(0).flag()).isIn(Flag.NONE, Flag.CLOSE);
    }

    @Test
    void agreementIsSpearmanWithTheMeanOfTheOthers() {
        // others of J3: means 2 3 4 6; own ranks 1 3 2 4: rho = 1 - 6 x 2 / 60
        Panel panel = Tables.panel(new double[][] {{1, 3, 10}, {2, 4, 30}, {4, 4, 20}, {6, 6, 40}});

        Consistency consistency = new Consistency(Severity.of(panel));

        assertThat(consistency.lines().get(2).agreement()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void theFitsOfACompletePanelAverageToTheDegreesOfFreedom() {
        Panel panel = Tables.panel(Tables.SHROUT_FLEISS);

        double mean = new Consistency(Severity.of(panel))
                .lines().stream().mapToDouble(Consistency.Line::fit).average().orElse(0);

        assertThat(mean).isCloseTo(15 / 24.0, within(1e-12));
    }

    @Test
    void undefinedFiguresHaveTheirReason() {
        Panel panel = Tables.panel(new double[][] {{1, 2}, {2, 3}});

        assertThat(SensitivityTests.lines(new Consistency(Severity.of(panel)).figures(), "judges")
                        .get(0))
                .containsEntry("fit", null)
                .containsEntry("fit_reason", "no_variation")
                .containsEntry("agreement", null)
                .containsEntry("agreement_reason", "too_few_marks")
                .containsEntry("flag", "none");
    }
}
