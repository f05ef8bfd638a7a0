package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectiveWeightsTests {

    @Test
    void aVoteOfWideSpreadDecidesMoreThanItsWeightSays() {
        // experts -1 0 1 (cov with S: 1.7 / 2...), vote 4 x (1 -2 1): S = .8 e + .2 v
        double[] experts = {79, 80, 81, 80};
        double[] vote = {84, 72, 84, 80};
        PanelBuilder builder = new PanelBuilder().group("experts", 0.8).group("vote", 0.2);
        builder.judge("J", "experts").judge("V", "vote");
        for (int i = 0; i < 4; i++) {
            builder.mark("E" + i, "J", experts[i]).mark("E" + i, "V", vote[i]);
        }

        double[] effective = new EffectiveWeights(new GroupScores(builder.build(), Trimming.mean())).ofGroups();

        // sums of squares: experts 2, vote 96, product 0: .64 x 2 = 1.28 and .04 x 96 = 3.84 of 5.12
        assertThat(effective).containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    }

    @Test
    void sharesSumToOne() {
        Panel panel = itemised();
        EffectiveWeights weights = new EffectiveWeights(new GroupScores(panel, Trimming.mean()));

        assertThat(Arrays.stream(weights.ofItems()).sum()).isCloseTo(1, within(1e-12));
        // item A: 1 2 3, item B: 10 10 40 by entry: totals 11 12 43; cov(A, total) 32, cov(B, total) 630, all 662
        assertThat(weights.ofItems()).containsExactly(new double[] {32 / 662.0, 630 / 662.0}, within(1e-12));
        assertThat(SensitivityTests.lines(weights.figures(), "items").get(0)).containsEntry("weight", 0.05);
    }

    private static Panel itemised() {
        PanelBuilder builder = new PanelBuilder().items(List.of(new Panel.Item("A", 5), new Panel.Item("B", 95)));
        return builder.mark("E1", "J1", 11, 1, 10)
                .mark("E2", "J1", 12, 2, 10)
                .mark("E3", "J1", 43, 3, 40)
                .mark("E3", "J2", 99, Double.NaN, 60)
                .build();
    }

    @Test
    void equalScoresAreExplainedByNothing() {
        Panel panel = Tables.panel(new double[][] {{.1, .3}, {.3, .1}});

        assertThat(new EffectiveWeights(new GroupScores(panel, Trimming.mean())).figures())
                .containsEntry("items", null)
                .containsEntry("items_reason", "no_items");
        assertThat(new EffectiveWeights(new GroupScores(panel, Trimming.mean())).ofGroups())
                .containsExactly(Double.NaN);
    }
}
