package org.pinping.statistics;

import java.util.Arrays;
import java.util.Random;

/**
 * How probably each entry truly belongs to the best N, in closed form (scoring-rules 5.4): the true value, given the
 * marks, is normal around the adjusted score drawn towards the mean; the cut lies where the probabilities sum to N. For
 * weighted groups an entry's marks count as 1 / sum of (weight squared by marks of the group).
 */
public final class TopN {

    private static final int STEPS = 200;

    private final Panel panel;
    private final int places;
    private final boolean comparable;

    /** Expected true value of each entry and the standard deviation around it; {@code NaN} for one without a score. */
    private final double[] expected;

    private final double[] deviation;

    /** Of each entry to be among the best N; {@code NaN} for one without a score, or where the marks cannot tell. */
    final double[] probabilities;

    private TopN(Severity severity, Reliability reliability, int places) {
        panel = severity.panel();
        this.places = places;
        comparable = panel.connected() || severity.drawn();
        int entries = panel.entries().size();
        expected = new double[entries];
        deviation = new double[entries];
        double[] values = new double[entries];
        for (int i = 0; i < entries; i++) {
            values[i] = weighted(severity, i);
        }
        double mean = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        for (int i = 0; i < entries; i++) {
            double noise = reliability.residualVariance / effectiveMarks(i);
            double share = Math.max(0, reliability.entryVariance) / (Math.max(0, reliability.entryVariance) + noise);
            expected[i] = mean + share * (values[i] - mean);
            // Without a signal any spread will do: all places are equally probable for all
            deviation[i] = reliability.entryVariance > 0 ? Math.sqrt(share * noise) : 1;
        }
        probabilities = probabilities(reliability, values);
    }

    /** For an unconnected panel the parts are compared by {@link Severity#ridge}. */
    public static TopN of(Panel panel, int places) {
        Severity severity = Severity.of(panel);
        return of(severity, Reliability.of(severity), places);
    }

    static TopN of(Severity leastSquares, Reliability reliability, int places) {
        double lambda = reliability.lambda();
        boolean drawn = !leastSquares.panel().connected() && lambda > 0;
        return new TopN(drawn ? Severity.ridge(leastSquares.panel(), lambda) : leastSquares, reliability, places);
    }

    private double weighted(Severity severity, int entry) {
        int[] counts = counts(entry);
        double sum = 0;
        for (int slot = 0; slot < panel.marks[entry].length; slot++) {
            int group = panel.groupOf[panel.judgesOf[entry][slot]];
            sum += panel.weights[group] * severity.without(entry, slot) / counts[group];
        }
        return comparable && Double.isFinite(effectiveMarks(entry)) ? sum : Double.NaN;
    }

    private double effectiveMarks(int entry) {
        int[] counts = counts(entry);
        double sum = 0;
        for (int g = 0; g < counts.length; g++) {
            if (panel.weights[g] > 0) {
                sum += counts[g] == 0 ? Double.NaN : panel.weights[g] * panel.weights[g] / counts[g];
            }
        }
        return 1 / sum;
    }

    private int[] counts(int entry) {
        int[] counts = new int[panel.weights.length];
        for (int judge : panel.judgesOf[entry]) {
            counts[panel.groupOf[judge]]++;
        }
        return counts;
    }

    private double[] probabilities(Reliability reliability, double[] values) {
        double[] chances = new double[values.length];
        long scored =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        if (scored <= places || reliability.entryVariance <= 0) {
            for (int i = 0; i < chances.length; i++) {
                chances[i] = Double.isNaN(values[i]) ? Double.NaN : Math.min(1, places / (double) scored);
            }
        } else if (reliability.residualVariance == 0) {
            return shares(values, places);
        } else {
            bisect(chances);
        }
        return chances;
    }

    private void bisect(double[] chances) {
        double widest = 40
                * Arrays.stream(deviation).filter(it -> !Double.isNaN(it)).max().orElse(Double.NaN);
        double low =
                Arrays.stream(expected).filter(it -> !Double.isNaN(it)).min().orElse(Double.NaN) - widest;
        double high =
                Arrays.stream(expected).filter(it -> !Double.isNaN(it)).max().orElse(Double.NaN) + widest;
        double cut = (low + high) / 2;
        for (int step = 0; step < STEPS && low < cut && cut < high; step++) {
            if (above(cut, chances) > places) {
                low = cut;
            } else {
                high = cut;
            }
            cut = (low + high) / 2;
        }
        above(cut, chances);
    }

    /** Fills in the probabilities to lie above the cut, and sums them. */
    private double above(double cut, double[] chances) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] =
                    Double.isNaN(expected[i]) ? Double.NaN : Distributions.normal((expected[i] - cut) / deviation[i]);
            sum += Double.isNaN(chances[i]) ? 0 : chances[i];
        }
        return sum;
    }

    /** 1 for the best N, 0 for the others; those tied at the cut share what is left. */
    static double[] shares(double[] scores, int places) {
        int[] place = Ranks.places(scores);
        double[] shares = new double[scores.length];
        for (int i = 0; i < shares.length; i++) {
            int own = place[i];
            long tied = Arrays.stream(place).filter(other -> other == own).count();
            shares[i] = own == 0 ? Double.NaN : Math.max(0, Math.min(1, (places - own + 1) / (double) tied));
        }
        return shares;
    }

    /**
     * Between which places each entry truly lies with 95 %, by drawing true values; the lowest and highest place of each
     * entry, or nothing where the marks cannot tell.
     */
    int[][] placeIntervals(int draws, Random random) {
        int[][] drawn = new int[expected.length][draws];
        double[] truth = new double[expected.length];
        for (int run = 0; run < draws; run++) {
            for (int i = 0; i < truth.length; i++) {
                truth[i] = expected[i] + deviation[i] * random.nextGaussian();
            }
            int[] places = Ranks.places(truth);
            for (int i = 0; i < truth.length; i++) {
                drawn[i][run] = places[i];
            }
        }
        return Bootstrap.intervals(drawn);
    }

    /** What the chances rest on: adjusted scores, or those of a ridge where parts of the panel share no judge. */
    String basis() {
        return panel.connected() ? "adjusted" : comparable ? "ridge" : Reason.NOT_CONNECTED.key();
    }

    /** In the order of the panel's entries; {@code NaN} where undefined. */
    public double[] probabilities() {
        return probabilities.clone();
    }
}
