package org.pinping.statistics;

import java.util.Arrays;

/** Places of values; those that differ by less than 1e-9 are taken as equal. */
final class Ranks {

    private Ranks() {}

    /** Frees values from the noise of floating point, as scoring-rules 3.4 has it. */
    static double[] quantised(double[] values) {
        double[] exact = values.clone();
        for (int i = 0; i < exact.length; i++) {
            exact[i] = Math.rint(exact[i] * 1e9) / 1e9;
        }
        return exact;
    }

    /** Ranks from 1 for the lowest; ties get the mean of their ranks. */
    static double[] fractional(double[] values) {
        double[] exact = quantised(values);
        double[] ascending = exact.clone();
        Arrays.sort(ascending);
        double[] ranks = new double[exact.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = (below(ascending, exact[i]) + upTo(ascending, exact[i]) + 1) / 2.0;
        }
        return ranks;
    }

    /** Standard places from 1 for the highest (1224); 0 for {@code NaN}. */
    static int[] places(double[] values) {
        double[] exact = quantised(values);
        double[] ascending = Arrays.stream(exact)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int[] places = new int[exact.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = Double.isNaN(exact[i]) ? 0 : 1 + ascending.length - upTo(ascending, exact[i]);
        }
        return places;
    }

    /** How many of the ascending values lie below. */
    static int below(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the ascending values lie below or equal it. */
    static int upTo(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sum of t^3 - t over the ties among the values. */
    static double ties(double[] values) {
        double[] ascending = quantised(values);
        Arrays.sort(ascending);
        double sum = 0;
        for (int from = 0; from < ascending.length; ) {
            int to = upTo(ascending, ascending[from]);
            double tied = to - from;
            sum += tied * tied * tied - tied;
            from = to;
        }
        return sum;
    }

    /** Spearman's rank correlation; {@code NaN} where one side is all equal. */
    static double spearman(double[] one, double[] other) {
        return correlation(fractional(one), fractional(other));
    }

    /** Pearson's correlation; {@code NaN} where one side is all equal. */
    static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).sum() / one.length;
        double meanOther = Arrays.stream(other).sum() / other.length;
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squaresOne += (one[i] - meanOne) * (one[i] - meanOne);
            squaresOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        double below = Math.sqrt(squaresOne * squaresOther);
        return below > 0 ? Math.max(-1, Math.min(1, both / below)) : Double.NaN;
    }

    static double median(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int n = ascending.length;
        return n == 0 ? Double.NaN : (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
    }
}
