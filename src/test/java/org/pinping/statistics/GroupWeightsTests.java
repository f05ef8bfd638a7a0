package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GroupWeightsTests {

    private static final Offset<Double> EXACT = within(1e-12);

    /** Experts 60 %, leaders 40 %: A 90 x .6 + 80 x .4 = 86, B 82 x .6 + 88 x .4 = 84.4, C lower. */
    private static Panel panel() {
        return new PanelBuilder()
                .group("experts", 0.6)
                .group("leaders", 0.4)
                .judge("J1", "experts")
                .judge("J2", "experts")
                .judge("L1", "leaders")
                .judge("L2", "leaders")
                .mark("A", "J1", 89)
                .mark("A", "J2", 91)
                .mark("A", "L1", 80)
                .mark("A", "L2", 80)
                .mark("B", "J1", 80)
                .mark("B", "J2", 84)
                .mark("B", "L1", 85)
                .mark("B", "L2", 91)
                .mark("C", "J1", 50)
                .mark("C", "J2", 50)
                .mark("C", "L1", 60)
                .mark("C", "L2", 60)
                .build();
    }

    private static GroupWeights weights(int places) {
        return new GroupWeights(new GroupScores(panel(), Trimming.mean()), places);
    }

    @Test
    void theShiftThatClosesTheGapIsTheGapByTheDifferenceOfPreferences() {
        // D = 1.6, preferences +8 and -8: t = 1.6 / 16
        assertThat(weights(1).gap).isCloseTo(1.6, within(1e-9));
        assertThat(weights(1).shift()).isCloseTo(0.1, within(1e-9));
        assertThat(weights(1).figures())
                .containsEntry("last_selected", "A")
                .containsEntry("first_not_selected", "B")
                .containsEntry("from", "experts")
                .containsEntry("to", "leaders");
    }

    @Test
    void theOrderHoldsWhileTheWeightStaysInItsInterval() {
        assertThat(weights(1).interval(0)).containsExactly(new double[] {0.5, 1}, EXACT);
        assertThat(weights(1).interval(1)).containsExactly(new double[] {0, 0.5}, EXACT);
        assertThat(weights(2).interval(0)).containsExactly(new double[] {0, 1}, EXACT);
    }

    @Test
    void noShiftSwapsWhatAllGroupsPrefer() {
        assertThat(weights(2).shift()).isNaN();
        assertThat(weights(2).figures())
                .containsEntry("shift", null)
                .containsEntry("shift_reason", "no_shift_changes_it");
    }

    @Test
    void theGapHasItsPairedError() {
        // experts: differences 9 and 7, variance of the mean 2 / 2; leaders: -5 and -11, 18 / 2
        double error = Math.sqrt(0.36 * 1 + 0.16 * 9);

        assertThat(weights(1).standardError()).isCloseTo(error, EXACT);
        assertThat(weights(1).probability()).isCloseTo(Distributions.normal(1.6 / error), within(1e-9));
    }

    @Test
    void whereAllAreSelectedThereIsNoCut() {
        assertThat(weights(3).figures()).containsEntry("gap", null).containsEntry("gap_reason", "nobody_below_the_cut");
    }

    @Test
    void aPanelOfOneGroupHasNoWeightsToShift() {
        Panel panel = Tables.panel(new double[][] {{9, 8}, {7, 5}});

        GroupWeights weights = new GroupWeights(new GroupScores(panel, Trimming.mean()), 1);

        assertThat(weights.gap).isEqualTo(2.5);
        assertThat(weights.figures()).containsEntry("shift", null).containsEntry("shift_reason", "no_groups");
    }
}
