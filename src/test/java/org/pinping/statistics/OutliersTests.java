package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutliersTests {

    @Test
    void aMarkFarFromTheOthersIsNamed() {
        double[][] totals = Tables.random(2, 30, 9, 1);
        totals[11][4] -= 60;
        Panel panel = Tables.panel(totals);

        List<Outliers.Cell> flagged = new Outliers(Severity.of(panel))
                .cells().stream().filter(Outliers.Cell::flagged).toList();

        assertThat(flagged).anySatisfy(cell -> {
            assertThat(cell.entry()).isEqualTo("E012");
            assertThat(cell.judge()).isEqualTo("J005");
            assertThat(cell.z()).isLessThan(-3.5);
        });
        assertThat(flagged).hasSizeLessThan(9);
    }

    @Test
    void whereMostMarksAreEqualTheMeanDeviationCounts() {
        // severities: J5 +1.6, the others -0.4; free marks of E5: 50.4 x 4 and 58.4; MAD 0, mean |d| 1.6
        double[][] totals = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                totals[i][j] = 10 * (i + 1) + (i == 4 && j == 4 ? 10 : 0);
            }
        }

        Outliers.Cell cell =
                new Outliers(Severity.of(Tables.panel(totals))).cells().get(24);

        assertThat(cell.deviation()).isCloseTo(8, within(1e-9));
        assertThat(cell.z()).isCloseTo(8 / (1.2533 * 1.6), within(1e-9));
    }

    @Test
    void fewMarksAreComparedWithTheNoiseOfTheWholePanel() {
        Panel panel = Tables.panel(new double[][] {{10, 12, 11}, {20, 20, 23}, {30, 31, 29}});
        Severity severity = Severity.of(panel);

        Outliers.Cell cell = new Outliers(severity).cells().get(5);

        assertThat(cell.z()).isCloseTo(cell.deviation() / Math.sqrt(severity.residualVariance()), within(1e-12));
    }

    @Test
    void aSheetOutsideTheCorridorIsNamed() {
        PanelBuilder builder = new PanelBuilder().items(List.of(new Panel.Item("A", 10), new Panel.Item("B", 20)));
        // means A 7, B 14; J3: (4 / 10 + 8 / 20) / 2 = 40 %, the others (2 / 10 + 4 / 20) / 2 = 20 %
        Panel panel = builder.mark("E1", "J1", 27, 9, 18)
                .mark("E1", "J2", 27, 9, 18)
                .mark("E1", "J3", 9, 3, 6)
                .mark("E2", "J1", 20, 5, 15)
                .mark("E2", "J2", 21, 6, 15)
                .build();

        Outliers outliers = new Outliers(Severity.of(panel));

        assertThat(outliers.outsideTheCorridor())
                .extracting(sheet -> sheet.get("entry") + " " + sheet.get("judge"))
                .containsExactly("E1 J1", "E1 J2", "E1 J3");
        assertThat((Double) outliers.outsideTheCorridor().get(2).get("mean_share"))
                .isCloseTo(0.4, within(1e-12));
        assertThat(outliers.figures()).containsKey("outside_corridor").doesNotContainKey("outside_corridor_reason");
    }
}
