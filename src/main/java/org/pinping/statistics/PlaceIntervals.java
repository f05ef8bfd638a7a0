package org.pinping.statistics;

/**
 * Places an entry can hold without simulation: one below all that are significantly better, one above all that are
 * significantly worse, by differences over common judges with Bonferroni's bound at 95 % (scoring-rules 5.4). Two
 * entries with fewer than three common judges are not told apart.
 */
final class PlaceIntervals {

    private static final double ERROR = 0.05;
    private static final int COMMON_JUDGES = 3;

    private PlaceIntervals() {}

    /** Lowest and highest place of each entry. */
    static int[][] of(Panel panel) {
        int entries = panel.entries().size();
        double bound = Distributions.normalQuantile(1 - ERROR / 2 / Math.max(1, entries - 1));
        int[][] places = new int[entries][];
        for (int i = 0; i < entries; i++) {
            places[i] = new int[] {1, entries};
        }
        for (int i = 0; i < entries; i++) {
            for (int k = 0; k < i; k++) {
                int order = compare(panel, i, k, bound);
                if (order != 0) {
                    places[order > 0 ? k : i][0]++;
                    places[order > 0 ? i : k][1]--;
                }
            }
        }
        return places;
    }

    /** 1 where the first is significantly better, -1 where the other is, else 0. */
    private static int compare(Panel panel, int entry, int other, double bound) {
        double sum = 0;
        double squares = 0;
        int common = 0;
        int[] a = panel.judgesOf[entry];
        int[] b = panel.judgesOf[other];
        for (int x = 0, y = 0; x < a.length && y < b.length; ) {
            if (a[x] == b[y]) {
                double difference = panel.marks[entry][x] - panel.marks[other][y];
                sum += difference;
                squares += difference * difference;
                common++;
            }
            int order = Integer.compare(a[x], b[y]);
            x += order <= 0 ? 1 : 0;
            y += order >= 0 ? 1 : 0;
        }
        if (common < COMMON_JUDGES) {
            return 0;
        }
        double variance = Severity.free(squares - sum * sum / common, squares) / (common - 1) / common;
        double mean = sum / common;
        return Math.abs(mean) > bound * Math.sqrt(variance) ? (int) Math.signum(mean) : 0;
    }
}
