package org.pinping.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small panels for the tests: textbook tables and seeded ones. */
final class Tables {

    static final double NONE = Double.NaN;

    /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
    static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Krippendorff's reliability data: twelve units, four observers. */
    static final double[][] KRIPPENDORFF = {
        {1, 1, NONE, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {NONE, 5, 5, 5},
        {NONE, NONE, 1, 1},
        {NONE, 3, NONE, NONE}
    };

    private Tables() {}

    static Panel panel(double[][] totals) {
        return Panel.of(names("E", totals.length), names("J", totals[0].length), totals);
    }

    static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format("%s%03d", letter, number))
                .toList();
    }

    /** Entries of s.d. 5, severities of s.d. 3, noise of s.d. 4; each mark given with the probability. */
    static double[][] random(long seed, int entries, int judges, double given) {
        Random random = new Random(seed);
        double[] severity = random.doubles(judges).map(it -> 6 * it - 3).toArray();
        double[][] totals = new double[entries][judges];
        for (double[] row : totals) {
            double worth = 70 + 5 * random.nextGaussian();
            for (int j = 0; j < judges; j++) {
                double mark = Math.rint(2 * (worth + severity[j] + 4 * random.nextGaussian())) / 2;
                row[j] = random.nextDouble() < given ? mark : NONE;
            }
        }
        return totals;
    }
}
