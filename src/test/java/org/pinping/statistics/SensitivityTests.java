package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTests {

    /** By mean A 86, B 84, C 82, D 60; J3 alone lifts B above C. */
    private static final Panel PANEL = Panel.of(List.of("A", "B", "C", "D"), List.of("J1", "J2", "J3"), new double[][] {
        {86, 86, 86}, {78, 79, 95}, {82, 82, 82}, {60, 60, 60}
    });

    @Test
    void theJudgeWithoutWhomANameChangesIsNamed() {
        Sensitivity sensitivity = Sensitivity.of(PANEL, Trimming.mean(), 2);

        assertThat(sensitivity.leaders().names()).containsExactly("A", "B");
        assertThat(sensitivity.decisiveJudges()).containsExactly("J3");
        assertThat(lines(sensitivity.leaveOneOut(), "judges").get(2))
                .isEqualTo(Map.of("judge", "J3", "changed", 1, "out", List.of("B"), "in", List.of("C")));
        assertThat(sensitivity.leaveOneOut()).containsEntry("most_changed", 1);
    }

    @Test
    void theTrimmingTableNamesWhatEachRuleChanges() {
        Map<String, @Nullable Object> table =
                Sensitivity.of(PANEL, Trimming.mean(), 2).trimming(Trimming.mean());

        // trimmed, median: A 86, C 82, B 79; winsorised likewise
        assertThat(lines(table, "rules"))
                .extracting(line -> line.get("trimming") + " " + line.get("out") + " " + line.get("in"))
                .containsExactly(
                        "mean [] []",
                        "trimmed_1 [B] [C]",
                        "trimmed_2 [B] [C]",
                        "median [B] [C]",
                        "winsorised_1 [B] [C]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leavingOutIsTheSameAsNotHavingMarked(long seed) {
        double[][] totals = Tables.random(seed, 30, 8, 0.7);
        Panel panel = Tables.panel(totals);
        Sensitivity sensitivity = Sensitivity.of(panel, Trimming.trimmed(1), 10);
        List<String> expected = new ArrayList<>();
        for (int j = 0; j < 8; j++) {
            double[][] less = new double[totals.length][];
            for (int i = 0; i < less.length; i++) {
                less[i] = totals[i].clone();
                less[i][j] = Tables.NONE;
            }
            if (!Sensitivity.of(Tables.panel(less), Trimming.trimmed(1), 10)
                    .leaders()
                    .names()
                    .equals(sensitivity.leaders().names())) {
                expected.add(panel.judges().get(j));
            }
        }

        assertThat(sensitivity.decisiveJudges()).isEqualTo(expected);
    }

    @Test
    void aTieAtTheCutTakesAllIn() {
        Panel panel = Panel.of(
                List.of("A", "B", "C"), List.of("J1", "J2", "J3"), new double[][] {{9, 9, 9}, {.1, .2, 0}, {.3, 0, 0}});

        assertThat(Sensitivity.of(panel, Trimming.mean(), 2).leaders().names()).containsExactly("A", "B", "C");
    }

    @Test
    void aGroupOfOneHandsItsWeightToTheOthersWhenItsJudgeIsLeftOut() {
        Panel panel = new PanelBuilder()
                .group("experts", 0.6)
                .group("leader", 0.4)
                .judge("J1", "experts")
                .judge("L", "leader")
                .mark("A", "J1", 80)
                .mark("A", "L", 90)
                .mark("B", "J1", 84)
                .mark("B", "L", 70)
                .build();

        assertThat(lines(Sensitivity.of(panel, Trimming.mean(), 1).leaveOneOut(), "judges"))
                .containsExactly(
                        Map.of("judge", "J1", "changed", 0, "out", List.of(), "in", List.of()),
                        Map.of("judge", "L", "changed", 1, "out", List.of("A"), "in", List.of("B")));
    }

    @SuppressWarnings("unchecked") // the figures are made of maps and lists
    static List<Map<String, @Nullable Object>> lines(Map<String, @Nullable Object> figures, String name) {
        return (List<Map<String, @Nullable Object>>) java.util.Objects.requireNonNull(figures.get(name));
    }
}
