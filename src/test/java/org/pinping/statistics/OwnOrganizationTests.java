package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OwnOrganizationTests {

    /** Three judges, six entries; J001 gives the two of his own organization 6 more than the others do. */
    private static PanelBuilder builder(int more) {
        PanelBuilder builder = new PanelBuilder();
        for (int i = 0; i < 6; i++) {
            String entry = "E" + i;
            builder.mark(entry, "J1", 70 + i + (i < 2 ? more : 0) - 1)
                    .mark(entry, "J2", 70 + i)
                    .mark(entry, "J3", 70 + i + 2);
            builder.organizationOfEntry(entry, i < 2 ? "north" : "south");
        }
        return builder.organizationOfJudge("J1", "north").organizationOfJudge("J2", "east");
    }

    @Test
    void theDifferenceOfDifferencesIsWhatTheJudgeAdds() {
        OwnOrganization own = new OwnOrganization(builder(6).build(), 1);

        assertThat(own.difference(0)).isCloseTo(6, within(1e-12));
        // the own pair is the highest of 6 x 5 / 2
        assertThat(own.p(0)).isCloseTo(1 / 15.0, within(1e-12));
        assertThat(own.pooledDifference()).isCloseTo(6, within(1e-12));
        assertThat(own.pooledP()).isCloseTo(1 / 15.0, within(0.02));
        assertThat(own.difference(1)).isNaN();
        assertThat(SensitivityTests.lines(own.figures(), "judges")).hasSize(1);
    }

    @Test
    void aJudgeWithoutPreferenceIsNotSuspected() {
        OwnOrganization own = new OwnOrganization(builder(0).build(), 1);

        assertThat(own.difference(0)).isCloseTo(0, within(1e-12));
        assertThat(own.p(0)).isEqualTo(1);
    }

    @Test
    void manyWaysAreDrawnBySeed() {
        PanelBuilder builder = new PanelBuilder().organizationOfJudge("J1", "north");
        for (int i = 0; i < 30; i++) {
            builder.mark("E" + i, "J1", 70 + i % 7 + (i < 6 ? 5 : 0)).mark("E" + i, "J2", 70);
            builder.organizationOfEntry("E" + i, i < 6 ? "north" : "south");
        }
        Panel panel = builder.build();

        double p = new OwnOrganization(panel, 1).p(0);

        assertThat(p).isBetween(0.0001, 0.01).isEqualTo(new OwnOrganization(panel, 1).p(0));
    }

    @Test
    void oneOwnEntryIsOnlyPooled() {
        PanelBuilder builder = builder(6).organizationOfEntry("E1", "south");

        OwnOrganization own = new OwnOrganization(builder.build(), 1);

        assertThat(own.p(0)).isNaN();
        assertThat(own.pooledDifference()).isPositive();
    }
}
