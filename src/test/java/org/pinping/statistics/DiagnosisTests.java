package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosisTests {

    private static final double NONE = Tables.NONE;

    @Test
    void everyStatisticHasItsName() {
        assertThat(Diagnosis.of(Tables.panel(Tables.SHROUT_FLEISS), 3).names())
                .contains(
                        "severity",
                        "consistency",
                        "outliers",
                        "icc",
                        "kendall",
                        "krippendorff",
                        "top_n",
                        "leave_one_out",
                        "trimming",
                        "weights",
                        "effective_weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Diagnosis.of(Tables.panel(Tables.SHROUT_FLEISS), 3).stat("mood"))
                .withMessageContaining("severity");
    }

    static List<Panel> panels() {
        return List.of(
                Tables.panel(Tables.SHROUT_FLEISS),
                Tables.panel(Tables.KRIPPENDORFF),
                Tables.panel(Tables.random(1, 30, 9, 0.5)),
                Tables.panel(new double[][] {{7}}),
                Tables.panel(new double[][] {{7, 7}, {7, 7}}),
                Tables.panel(new double[][] {{.3, .1, .2}}),
                Tables.panel(new double[][] {{1, NONE}, {NONE, 2}}),
                Tables.panel(
                        new double[][] {{1, 2, NONE, NONE}, {2, 4, NONE, NONE}, {NONE, NONE, 3, 1}, {NONE, NONE, 5, 5}
                        }),
                Tables.panel(new double[][] {{NONE}}),
                new PanelBuilder().build(),
                new PanelBuilder()
                        .items(List.of(new Panel.Item("A", NONE), new Panel.Item("B", 5)))
                        .mark("E1", "J1", 4, NONE, 4)
                        .mark("E2", "J1", 5)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("panels")
    void whateverThePanelEveryFigureIsFiniteOrNullWithItsReason(Panel panel) {
        for (String name : Diagnosis.of(panel, 2).names()) {
            assertReadyForJson(name, Diagnosis.of(panel, 2).stat(name));
        }
    }

    private static void assertReadyForJson(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (inner == null) {
                    assertThat(map.get(name + "_reason")).as(where + "." + name).isInstanceOf(String.class);
                } else {
                    assertReadyForJson(where + "." + name, inner);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> assertReadyForJson(where, inner));
        } else if (value instanceof Double number) {
            assertThat(number).as(where).isFinite();
        } else {
            assertThat(value).as(where).isInstanceOfAny(String.class, Integer.class, Long.class, Boolean.class);
        }
    }

    @Test
    void theOrderOfRowsAndColumnsChangesNoDigit() {
        double[][] totals = Tables.random(3, 25, 8, 0.6);
        double[][] turned = new double[25][8];
        for (int i = 0; i < 25; i++) {
            for (int j = 0; j < 8; j++) {
                turned[24 - i][7 - j] = totals[i][j];
            }
        }
        Diagnosis straight = Diagnosis.of(Panel.of(Tables.names("E", 25), Tables.names("J", 8), totals), 10);
        Diagnosis backwards =
                Diagnosis.of(Panel.of(backwards(Tables.names("E", 25)), backwards(Tables.names("J", 8)), turned), 10);

        for (String name : straight.names()) {
            assertThat(backwards.stat(name)).isEqualTo(straight.stat(name));
        }
    }

    private static List<String> backwards(List<String> names) {
        return names.stream().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    @Test
    void theTopTenTellsHowManyNamesProbablyBelongThere() {
        Map<String, @Nullable Object> figures =
                Diagnosis.of(Tables.panel(Tables.random(6, 60, 15, 1)), 10).stat("top_n");

        assertThat((Double) figures.get("expected_correct")).isBetween(5.0, 10.0);
        assertThat((List<?>) figures.get("selected")).hasSizeBetween(10, 12);
        assertThat(SensitivityTests.lines(figures, "entries")).hasSize(60);
    }
}
