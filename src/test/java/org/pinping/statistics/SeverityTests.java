package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.pinping.statistics.Tables.NONE;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTests {

    private static final Offset<Double> EXACT = within(1e-9);

    /**
     * Balanced: four judges, each marks three of four entries, each pair of entries meets two judges (a BIBD with t = 4,
     * k = 3, r = 3, lambda = 2). The effect of a judge is 3 Q / (2 x 4), Q = his sum - the means of his entries.
     */
    private static final double[][] BIBD = {
        {73, 74, NONE, 71},
        {NONE, 75, 67, 72},
        {73, 75, 68, NONE},
        {75, NONE, 72, 75}
    };

    @Test
    void aBalancedIncompleteDesignComesOutInExactFractions() {
        Severity severity = Severity.of(Tables.panel(BIBD));

        // means 218/3, 214/3, 216/3, 222/3; Q = 7/3, 24/3, -31/3 ... each times 3/8
        assertThat(severity.severities).containsExactly(new double[] {7 / 8.0, 24 / 8.0, -31 / 8.0, 0}, EXACT);
        assertThat(severity.adjusted)
                .containsExactly(new double[] {218 / 3.0 - 31 / 24.0, 214 / 3.0 + 7 / 24.0, 72, 74 + 24 / 24.0}, EXACT);
        assertThat(severity.degreesOfFreedom()).isEqualTo(5);
    }

    @Test
    void theStandardErrorInABalancedDesignIsTheTextbookOne() {
        Severity severity = Severity.of(Tables.panel(BIBD));

        // variance of an effect in a BIBD: var_e k (t - 1) / (lambda t^2)
        double variance = severity.residualVariance() * 3 * 3 / (2 * 16.0);
        assertThat(severity.lines())
                .allSatisfy(line -> assertThat(line.standardError()).isCloseTo(Math.sqrt(variance), EXACT));
        // variance of the difference of two adjusted values: 2 k var_e / (lambda t)
        assertThat(severity.standardErrorOfDifference(0, 3))
                .isCloseTo(Math.sqrt(severity.residualVariance() * 2 * 3 / (2 * 4.0)), EXACT);
    }

    @Test
    void inACompletePanelSeverityIsTheColumnAndTheAdjustedValueTheMean() {
        Severity severity = Severity.of(Tables.panel(Tables.SHROUT_FLEISS));

        // column means 46/6, 15/6, 26/6, 40/6, grand mean 127/24
        assertThat(severity.severities)
                .containsExactly(
                        new double[] {
                            46 / 6.0 - 127 / 24.0, 15 / 6.0 - 127 / 24.0, 26 / 6.0 - 127 / 24.0, 40 / 6.0 - 127 / 24.0
                        },
                        EXACT);
        assertThat(severity.adjusted).containsExactly(new double[] {6, 3, 6.5, 4, 7.5, 4.75}, EXACT);
        assertThat(severity.standardError(0))
                .isCloseTo(Math.sqrt(severity.residualVariance() * (1 / 6.0 - 1 / 24.0)), EXACT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void severitiesSumToNoughtInEachConnectedPart(long seed) {
        Panel panel = Tables.panel(parted(Tables.random(seed, 30, 12, 0.4)));

        Severity severity = Severity.of(panel);

        assertThat(panel.components().count).isEqualTo(2);
        assertThat(panel.connected()).isFalse();
        double[] sums = new double[2];
        for (int j = 0; j < severity.severities.length; j++) {
            sums[panel.components().ofJudge[j]] += severity.severities[j];
        }
        assertThat(sums).containsExactly(new double[] {0, 0}, EXACT);
        assertThat(severity.standardErrorOfDifference(0, severity.adjusted.length - 1))
                .isNaN();
    }

    /** The first 20 entries keep the first 7 judges, the others the last 5. */
    private static double[][] parted(double[][] totals) {
        for (int i = 0; i < totals.length; i++) {
            Arrays.fill(totals[i], i < 20 ? 7 : 0, i < 20 ? 12 : 7, NONE);
        }
        return totals;
    }

    @Test
    void aShiftOfOneJudgeShiftsOnlyThatSeverity() {
        double[][] totals = Tables.random(7, 25, 6, 0.5);
        Severity before = Severity.of(Tables.panel(totals));
        for (double[] row : totals) {
            row[2] += 12;
        }

        Severity after = Severity.of(Tables.panel(totals));

        double[] expected = Arrays.stream(before.severities).map(it -> it - 2).toArray();
        expected[2] += 12;
        assertThat(after.severities).containsExactly(expected, EXACT);
        assertThat(after.adjusted)
                .containsExactly(
                        Arrays.stream(before.adjusted).map(it -> it + 2).toArray(), EXACT);
        assertThat(after.residualVariance()).isCloseTo(before.residualVariance(), EXACT);
    }

    @Test
    void exactlyAdditiveMarksAreTakenApart() {
        double[] worth = {80, 70, 60, 50, 40};
        double[] severity = {-3, 0.1, 0.9, 2};
        double[][] totals = new double[5][4];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 4; j++) {
                totals[i][j] = (i + j) % 3 == 0 ? NONE : worth[i] + severity[j];
            }
        }

        Severity fit = Severity.of(Tables.panel(totals));

        assertThat(fit.severities).containsExactly(severity, EXACT);
        assertThat(fit.adjusted).containsExactly(worth, EXACT);
        assertThat(fit.residualVariance()).isZero();
    }

    @Test
    void aStrictJudgeIsFlaggedOnlyWhenItMatters() {
        double[][] totals = Tables.random(5, 60, 8, 1);
        for (double[] row : totals) {
            row[3] -= 17;
        }

        List<Severity.Line> lines = Severity.of(panel(totals, 100)).lines();
        List<Severity.Line> onAWideScale = Severity.of(panel(totals, 1000)).lines();

        assertThat(lines.get(3).flagged()).isTrue();
        assertThat(onAWideScale).noneMatch(Severity.Line::flagged);
    }

    private static Panel panel(double[][] totals, double scale) {
        PanelBuilder builder = new PanelBuilder().scale(scale);
        for (int i = 0; i < totals.length; i++) {
            for (int j = 0; j < totals[i].length; j++) {
                builder.mark("E" + i, "J" + j, totals[i][j]);
            }
        }
        return builder.build();
    }

    @Test
    void ridgeLiesBetweenTheLeastSquaresAndTheRawMeans() {
        Panel panel = Tables.panel(BIBD);

        Severity weak = Severity.ridge(panel, 1e-9);
        Severity strong = Severity.ridge(panel, Double.POSITIVE_INFINITY);
        Severity middle = Severity.ridge(panel, 1);

        assertThat(weak.severities).containsExactly(Severity.of(panel).severities, within(1e-6));
        assertThat(strong.adjusted).containsExactly(new double[] {218 / 3.0, 214 / 3.0, 72, 74}, EXACT);
        // the design is balanced: each effect is Q / (8/3 + lambda)
        assertThat(middle.severities).containsExactly(new double[] {7 / 11.0, 24 / 11.0, -31 / 11.0, 0}, EXACT);
        assertThatIllegalArgumentException().isThrownBy(() -> Severity.ridge(panel, 0));
    }

    @Test
    void theOrderOfRowsChangesNoDigit() {
        double[][] totals = Tables.random(11, 20, 7, 0.6);
        PanelBuilder backwards = new PanelBuilder();
        List<String> entries = Tables.names("E", 20);
        List<String> judges = Tables.names("J", 7);
        for (int i = 19; i >= 0; i--) {
            for (int j = 6; j >= 0; j--) {
                if (!Double.isNaN(totals[i][j])) {
                    backwards.mark(entries.get(i), judges.get(j), totals[i][j]);
                }
            }
        }

        assertThat(Severity.of(backwards.build()).figures())
                .isEqualTo(Severity.of(Tables.panel(totals)).figures());
    }
}
