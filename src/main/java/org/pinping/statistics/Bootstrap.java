package org.pinping.statistics;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How the selection would fall out with other judges of the same kind: the judges of each group are drawn again with
 * replacement, and the contest's own trimming and weights count each draw (scoring-rules 5.4). Overconfident for few
 * judges, so the intervals are widened by the square root of J / (J - 1), J the size of the smallest drawn group.
 */
public final class Bootstrap {

    private static final double TAIL = 0.025;

    private final int places;
    private final int[][] members;

    /** Share of the draws in which each entry was among the best N, ties at the cut shared; {@code NaN} unscored. */
    final double[] shares;

    /** Lowest and highest place of each entry with 95 %; nothing for one without a score. */
    final int[][] intervals;

    private Bootstrap(GroupScores scores, int places, int runs, Random random) {
        this.places = places;
        int entries = scores.panel.entries().size();
        members = members(scores.panel);
        shares = new double[entries];
        double[] base = scores.scores();
        int[][] drawn = new int[entries][runs];
        int[] copies = new int[scores.panel.judges().size()];
        double[] run = new double[entries];
        for (int r = 0; r < runs; r++) {
            draw(copies, random);
            for (int i = 0; i < entries; i++) {
                run[i] = Double.isNaN(base[i]) ? Double.NaN : scores.scoreResampled(i, copies);
            }
            count(run, r, drawn);
        }
        for (int i = 0; i < entries; i++) {
            shares[i] = Double.isNaN(base[i]) ? Double.NaN : shares[i] / runs;
        }
        intervals = widened(intervals(drawn), Ranks.places(base));
    }

    /**
     * Draws from a seeded random, so that the same seed gives the same shares.
     *
     * @param runs how many draws; 1,000 are enough
     */
    public static Bootstrap of(Panel panel, Trimming trimming, int places, int runs, Random random) {
        return new Bootstrap(new GroupScores(panel, trimming), places, runs, random);
    }

    private static int[][] members(Panel panel) {
        int[][] members = new int[panel.weights.length][];
        for (int g = 0; g < members.length; g++) {
            int group = g;
            members[g] = IntStream.range(0, panel.groupOf.length)
                    .filter(judge -> panel.groupOf[judge] == group)
                    .toArray();
        }
        return members;
    }

    private void draw(int[] copies, Random random) {
        Arrays.fill(copies, 0);
        for (int[] group : members) {
            for (int drawn = 0; drawn < group.length; drawn++) {
                copies[group[random.nextInt(group.length)]]++;
            }
        }
    }

    private void count(double[] run, int number, int[][] drawn) {
        int[] place = Ranks.places(run);
        int[] tied = new int[place.length + 2];
        for (int own : place) {
            tied[own]++;
        }
        for (int i = 0; i < place.length; i++) {
            drawn[i][number] = place[i];
            shares[i] += Math.max(0, Math.min(1, (places - place[i] + 1) / (double) tied[place[i]]));
        }
    }

    /** The middle 95 % of drawn places of each entry; nothing for one without places. */
    static int[][] intervals(int[][] drawn) {
        int[][] intervals = new int[drawn.length][];
        for (int i = 0; i < drawn.length; i++) {
            int[] ascending = drawn[i].clone();
            Arrays.sort(ascending);
            int cut = (int) (TAIL * ascending.length);
            intervals[i] = ascending.length == 0 || ascending[0] == 0
                    ? new int[0]
                    : new int[] {ascending[cut], ascending[ascending.length - 1 - cut]};
        }
        return intervals;
    }

    private int[][] widened(int[][] narrow, int[] place) {
        double smallest = Arrays.stream(members)
                .mapToInt(group -> group.length)
                .filter(size -> size > 1)
                .min()
                .orElse(Integer.MAX_VALUE);
        double factor = Math.sqrt(smallest / (smallest - 1));
        int last = Arrays.stream(place).max().orElse(0);
        for (int i = 0; i < narrow.length; i++) {
            if (narrow[i].length > 0) {
                double low = place[i] - factor * (place[i] - narrow[i][0]);
                double high = place[i] + factor * (narrow[i][1] - place[i]);
                narrow[i][0] = Math.max(1, (int) Math.floor(low + 1e-9));
                narrow[i][1] = Math.min(Math.max(last, narrow[i][1]), (int) Math.ceil(high - 1e-9));
            }
        }
        return narrow;
    }

    /** In the order of the panel's entries; {@code NaN} for one without a score. */
    public double[] shares() {
        return shares.clone();
    }
}
