package org.pinping.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopNTests {

    @ParameterizedTest
    @CsvSource({"1, 1, 10", "2, .5, 10", "3, .3, 5", "4, 1, 1", "5, .4, 39"})
    void probabilitiesSumToTheNumberOfPlaces(long seed, double given, int places) {
        Panel panel = Tables.panel(Tables.random(seed, 60, 15, given));

        double[] chances = TopN.of(panel, places).probabilities();
        double[] resampled = Bootstrap.of(panel, Trimming.trimmed(1), places, 200, new Random(1))
                .shares();

        assertThat(Arrays.stream(chances).sum()).isCloseTo(places, within(1e-9));
        assertThat(Arrays.stream(resampled).sum()).isCloseTo(places, within(1e-9));
        assertThat(Arrays.stream(chances).boxed())
                .allSatisfy(it -> assertThat(it).isBetween(0.0, 1.0));
    }

    @Test
    void theClosedFormOfTwoEntriesIsThatOfTheirDifference() {
        // means 72 and 70, judges 0 -1 1 apart: difference of true values ~ N(rho 2, 2 rho e / 3), rho = a / (a + e /
        // 3)
        Panel panel = Tables.panel(new double[][] {{72, 70, 74}, {69, 71, 70}});
        Reliability reliability = Reliability.of(panel);
        double a = reliability.entryVariance;
        double e = reliability.residualVariance;
        double rho = a / (a + e / 3);
        double cut = 71;

        double[] chances = TopN.of(panel, 1).probabilities();

        assertThat(a).isPositive();
        assertThat(chances[0]).isCloseTo(Distributions.normal((71 + rho - cut) / Math.sqrt(rho * e / 3)), within(1e-9));
    }

    @Test
    void aPanelWithoutSignalKnowsNothing() {
        Panel panel = Tables.panel(new double[][] {{1, 3, 2}, {3, 1, 2}, {2, 2, 2}, {2, 3, 1}});

        TopN top = TopN.of(panel, 1);

        assertThat(top.probabilities()).containsOnly(0.25);
        assertThat(Arrays.stream(top.placeIntervals(1000, new Random(1))))
                .allSatisfy(it -> assertThat(it).containsExactly(1, 4));
    }

    @Test
    void withoutNoiseThePlacesAreCertainAndTiesShare() {
        Panel panel = Tables.panel(new double[][] {{9, 8}, {7, 6}, {7, 6}, {5, 4}, {3, 2}});

        assertThat(TopN.of(panel, 2).probabilities()).containsExactly(1, 0.5, 0.5, 0, 0);
        assertThat(TopN.of(panel, 9).probabilities()).containsOnly(1);
    }

    @Test
    void oneMarkPerEntryTellsNothing() {
        assertThat(TopN.of(Tables.panel(new double[][] {{9}, {8}, {7}}), 1).probabilities())
                .containsOnly(Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({"100, 15, 1", "60, 7, 1", "100, 15, 0.4"})
    void whatIsSaidComesTrueSoOften(int entries, int judges, double given) {
        double[] said = new double[4];
        double[] cameTrue = new double[4];
        int[] count = new int[4];
        for (int seed = 0; seed < 60; seed++) {
            double[] truth = new double[entries];
            Panel panel = Tables.panel(contest(seed, judges, given, truth));
            double[] chances = TopN.of(panel, 10).probabilities();
            int[] place = Ranks.places(truth);
            for (int i = 0; i < entries; i++) {
                int bin = (int) Math.min(3, chances[i] * 4);
                said[bin] += chances[i];
                cameTrue[bin] += place[i] <= 10 ? 1 : 0;
                count[bin]++;
            }
        }

        for (int bin = 0; bin < 4; bin++) {
            assertThat(said[bin] / count[bin]).isCloseTo(cameTrue[bin] / count[bin], within(0.08));
        }
    }

    /** Fills in the true values, too. */
    private static double[][] contest(long seed, int judges, double given, double[] truth) {
        Random random = new Random(seed);
        double[][] totals = new double[truth.length][judges];
        double[] severity = random.doubles(judges).map(it -> 10 * it - 5).toArray();
        for (int i = 0; i < truth.length; i++) {
            truth[i] = 70 + 5 * random.nextGaussian();
            for (int j = 0; j < judges; j++) {
                double mark = truth[i] + severity[j] + 4 * random.nextGaussian();
                totals[i][j] = j < 3 || random.nextDouble() < given ? mark : Tables.NONE;
            }
        }
        return totals;
    }

    @Test
    void intervalsOfPlacesHoldTheTruth() {
        int drawn = 0;
        int resampled = 0;
        int conservative = 0;
        int all = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[] truth = new double[30];
            Panel panel = Tables.panel(contest(seed, 15, 1, truth));
            int[] place = Ranks.places(truth);
            int[][] posterior = TopN.of(panel, 10).placeIntervals(400, new Random(seed));
            int[][] bootstrap = Bootstrap.of(panel, Trimming.mean(), 10, 400, new Random(seed)).intervals;
            int[][] bound = PlaceIntervals.of(panel);
            for (int i = 0; i < 30; i++) {
                all++;
                drawn += posterior[i][0] <= place[i] && place[i] <= posterior[i][1] ? 1 : 0;
                resampled += bootstrap[i][0] <= place[i] && place[i] <= bootstrap[i][1] ? 1 : 0;
                conservative += bound[i][0] <= place[i] && place[i] <= bound[i][1] ? 1 : 0;
            }
        }

        assertThat(drawn / (double) all).isBetween(0.93, 0.985);
        assertThat(resampled / (double) all).isBetween(0.90, 0.995);
        assertThat(conservative / (double) all).isGreaterThan(0.98);
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        Panel panel = Tables.panel(Tables.random(1, 20, 6, 0.8));

        double[] once =
                Bootstrap.of(panel, Trimming.trimmed(1), 5, 100, new Random(9)).shares();
        double[] again =
                Bootstrap.of(panel, Trimming.trimmed(1), 5, 100, new Random(9)).shares();

        assertThat(once).isEqualTo(again);
    }

    @Test
    void partsWithoutACommonJudgeAreComparedOnlyByRidge() {
        double none = Tables.NONE;
        Panel noisy = Tables.panel(new double[][] {
            {70, 75, none, none},
            {80, 86, none, none},
            {90, 93, none, none},
            {none, none, 71, 70},
            {none, none, 83, 80},
            {none, none, 60, 61}
        });
        Panel exact = Tables.panel(new double[][] {{9, 8, none}, {7, 6, none}, {none, none, 5}});

        TopN ridge = TopN.of(noisy, 2);
        TopN nothing = TopN.of(exact, 1);

        assertThat(ridge.basis()).isEqualTo("ridge");
        assertThat(Arrays.stream(ridge.probabilities()).sum()).isCloseTo(2, within(1e-9));
        assertThat(nothing.probabilities()).containsOnly(Double.NaN);
        assertThat(SensitivityTests.lines(Diagnosis.of(exact, 1).stat("top_n"), "entries")
                        .get(0))
                .containsEntry("probability", null)
                .containsEntry("probability_reason", "not_connected");
    }

    @Test
    void anEntryWithoutAMarkOfAWeightedGroupIsLeftOut() {
        Panel panel = new PanelBuilder()
                .group("experts", 0.6)
                .group("leaders", 0.4)
                .judge("J1", "experts")
                .judge("J2", "experts")
                .judge("J3", "leaders")
                .mark("E1", "J1", 90)
                .mark("E1", "J2", 85)
                .mark("E1", "J3", 80)
                .mark("E2", "J1", 80)
                .mark("E2", "J2", 70)
                .mark("E2", "J3", 75)
                .mark("E3", "J1", 99)
                .mark("E3", "J2", 99)
                .build();

        assertThat(TopN.of(panel, 2).probabilities()).containsExactly(1, 1, Double.NaN);
        assertThat(Bootstrap.of(panel, Trimming.mean(), 1, 10, new Random(1)).shares())
                .satisfies(it -> assertThat(it[2]).isNaN());
    }
}
