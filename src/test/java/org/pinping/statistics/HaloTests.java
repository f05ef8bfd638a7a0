package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HaloTests {

    private static final List<Panel.Item> ITEMS =
            List.of(new Panel.Item("A", 10), new Panel.Item("B", 20), new Panel.Item("C", 40));

    /** Five judges mark each item by itself; the sixth gives one share of the maximum to all. */
    private static Panel panel() {
        Random random = new Random(1);
        PanelBuilder builder = new PanelBuilder().items(ITEMS);
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 6; j++) {
                double share = 0.5 + 0.4 * random.nextDouble();
                double[] parts = new double[3];
                for (int c = 0; c < 3; c++) {
                    double other = 0.5 + 0.4 * random.nextDouble();
                    parts[c] = ITEMS.get(c).maximum() * (j == 5 ? share : other);
                }
                builder.mark("E" + i, "J" + j, parts[0] + parts[1] + parts[2], parts);
            }
        }
        return builder.build();
    }

    @Test
    void aJudgeOfTheWholeStandsOut() {
        Halo halo = new Halo(panel());

        assertThat(halo.residualHalo(5)).isGreaterThan(0.8);
        assertThat(halo.residualHalo(0)).isBetween(-0.4, 0.4);
        assertThat(halo.flatSheets(5)).isEqualTo(20);
        assertThat(halo.flatSheets(0)).isZero();
        assertThat(halo.spread(5)).isLessThan(halo.spread(0) / 2);
    }

    @Test
    void spreadIsThatOfStandardisedItems() {
        // each item has two values: standardised +-1 / sqrt 2; the sheet + - has the deviation of .707 and -.707: 1
        Panel panel = new PanelBuilder()
                .items(List.of(new Panel.Item("A", 10), new Panel.Item("B", 10)))
                .mark("E1", "J1", 14, 4, 10)
                .mark("E2", "J1", 14, 6, 8)
                .build();

        assertThat(new Halo(panel).spread(0)).isCloseTo(1, within(1e-12));
        assertThat(new Halo(panel).residualHalo(0)).isNaN();
    }

    @Test
    void withoutItemsThereIsNoHalo() {
        assertThat(new Halo(Tables.panel(Tables.SHROUT_FLEISS)).figures())
                .containsEntry("judges", null)
                .containsEntry("judges_reason", "no_items");
    }
}
