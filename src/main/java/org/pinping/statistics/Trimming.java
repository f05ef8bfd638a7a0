package org.pinping.statistics;

/**
 * How the marks of one group of judges become the group's score of an entry (scoring-rules 2.1 to 2.4). Where striking
 * would leave nothing, as many are struck at each end as leave at least one.
 *
 * @param low how many of the lowest marks do not count
 * @param high how many of the highest marks do not count
 * @param winsorised whether a struck mark counts as the next less extreme one instead
 */
public record Trimming(int low, int high, boolean winsorised) {

    public Trimming {
        if (low < 0 || high < 0) {
            throw new IllegalArgumentException("to strike: " + low + " low, " + high + " high");
        }
    }

    public static Trimming mean() {
        return trimmed(0);
    }

    /** Without the {@code each} lowest and the {@code each} highest marks. */
    public static Trimming trimmed(int each) {
        return new Trimming(each, each, false);
    }

    public static Trimming winsorised(int each) {
        return new Trimming(each, each, true);
    }

    public static Trimming median() {
        return trimmed(Integer.MAX_VALUE / 2);
    }

    public String name() {
        if (low == Integer.MAX_VALUE / 2) {
            return "median";
        }
        String struck = low == high ? String.valueOf(low) : low + "_" + high;
        return winsorised ? "winsorised_" + struck : low + high == 0 ? "mean" : "trimmed_" + struck;
    }

    /**
     * The score of ascending marks, of which the t-th counts {@code copies[judges[t]]} times.
     *
     * @return {@code NaN} where no mark counts
     */
    double score(double[] ascending, int[] judges, int[] copies) {
        int count = 0;
        for (int judge : judges) {
            count += copies[judge];
        }
        if (count == 0) {
            return Double.NaN;
        }
        int most = low + high < count ? Integer.MAX_VALUE : (count - 1) / 2;
        int from = Math.min(low, most);
        int to = count - Math.min(high, most);
        double sum = 0;
        int end = 0;
        for (int t = 0; t < ascending.length; t++) {
            int start = end;
            end += copies[judges[t]];
            int kept = Math.min(end, to) - Math.max(start, from);
            if (kept > 0) {
                sum += times(kept, start <= from, end >= to, from, count - to) * ascending[t];
            }
        }
        return sum / (winsorised ? count : to - from);
    }

    /** How often a kept mark counts: winsorised, the outermost ones stand for those beyond them too. */
    private int times(int kept, boolean first, boolean last, int below, int above) {
        return !winsorised ? kept : kept + (first ? below : 0) + (last ? above : 0);
    }
}
