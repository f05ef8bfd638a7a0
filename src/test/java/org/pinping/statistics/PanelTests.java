package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTests {

    @Test
    void whoHasNoMarkTakesNoPartAndIsNamed() {
        Panel panel = new PanelBuilder()
                .entry("E1")
                .entry("E2")
                .judge("J1")
                .judge("J2")
                .mark("E2", "J2", 80)
                .build();

        assertThat(panel.entries()).containsExactly("E2");
        assertThat(panel.judges()).containsExactly("J2");
        assertThat(panel.entriesWithoutMarks()).containsExactly("E1");
        assertThat(panel.judgesWithoutMarks()).containsExactly("J1");
    }

    @Test
    void weightsSumToOne() {
        Panel panel = new PanelBuilder()
                .group("leaders", 1)
                .group("experts", 3)
                .judge("J1", "experts")
                .judge("J2", "leaders")
                .mark("E1", "J1", 80)
                .mark("E1", "J2", 90)
                .build();

        assertThat(panel.groups()).containsExactly("experts", "leaders");
        assertThat(panel.weights).containsExactly(0.75, 0.25);
        assertThat(panel.groupOf).containsExactly(0, 1);
    }

    @Test
    void aBridgeOfOneEntryConnects() {
        double none = Tables.NONE;
        Panel apart = Tables.panel(new double[][] {{1, 2, none, none}, {none, none, 3, 4}});
        Panel bridged = Tables.panel(new double[][] {{1, 2, none, none}, {none, none, 3, 4}, {none, 5, 6, none}});

        assertThat(apart.connected()).isFalse();
        assertThat(apart.components().ofEntry).containsExactly(0, 1);
        assertThat(bridged.connected()).isTrue();
        assertThat(bridged.complete()).isFalse();
    }

    @Test
    void contradictionsAreRefused() {
        PanelBuilder builder = new PanelBuilder()
                .items(List.of(new Panel.Item("A", 10), new Panel.Item("B", 5)))
                .mark("E1", "J1", 8);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.mark("E1", "J1", 9));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.mark("E1", "J2", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.mark("E1", "J3", 9, 4));
        assertThatIllegalStateException().isThrownBy(() -> builder.items(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.group("experts", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelBuilder()
                        .group("experts", 1)
                        .mark("E1", "J1", 8)
                        .build())
                .withMessageContaining("J1");
    }

    @Test
    void withoutAStatementTheScaleIsWhatWasUsed() {
        assertThat(Tables.panel(new double[][] {{60, 90}, {75, 80}}).scale()).isEqualTo(30);
    }
}
