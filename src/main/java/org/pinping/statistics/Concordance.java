package org.pinping.statistics;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the judges order the entries alike: Kendall's W with correction for ties for a complete panel, else the mean
 * of Spearman's correlation over pairs of judges with at least five common entries (scoring-rules 5.3).
 */
final class Concordance {

    private static final int COMMON_ENTRIES = 5;

    private final Panel panel;

    /** Between 0 (no agreement) and 1; {@code NaN} for an incomplete panel or one without any order. */
    final double w;

    final double chiSquare;
    final int degreesOfFreedom;

    /** Probability of as high a W among judges who order by chance. */
    final double p;

    final double meanSpearman;
    final int pairs;

    Concordance(Panel panel) {
        this.panel = panel;
        w = panel.complete() ? kendall() : Double.NaN;
        degreesOfFreedom = panel.entries().size() - 1;
        chiSquare = panel.judges().size() * degreesOfFreedom * w;
        p = Double.isNaN(w) ? Double.NaN : Distributions.chiSquareTail(chiSquare, degreesOfFreedom);
        double sum = 0;
        int counted = 0;
        for (int a = 0; a < panel.judges().size(); a++) {
            for (int b = 0; b < a; b++) {
                double rho = spearman(a, b);
                if (!Double.isNaN(rho)) {
                    sum += rho;
                    counted++;
                }
            }
        }
        pairs = counted;
        meanSpearman = counted == 0 ? Double.NaN : sum / counted;
    }

    private double kendall() {
        int n = panel.entries().size();
        int m = panel.judges().size();
        double[] sums = new double[n];
        double ties = 0;
        for (double[] column : panel.marksBy) {
            double[] ranks = Ranks.fractional(column);
            for (int i = 0; i < n; i++) {
                sums[i] += ranks[i];
            }
            ties += Ranks.ties(column);
        }
        double mean = m * (n + 1) / 2.0;
        double squares =
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = (double) m * m * ((double) n * n * n - n) - m * ties;
        return most > 0 ? 12 * squares / most : Double.NaN;
    }

    private double spearman(int a, int b) {
        double[] one = new double[Math.min(panel.marksBy[a].length, panel.marksBy[b].length)];
        double[] other = new double[one.length];
        int common = 0;
        for (int x = 0, y = 0; x < panel.marksBy[a].length && y < panel.marksBy[b].length; ) {
            int order = Integer.compare(panel.entriesOf[a][x], panel.entriesOf[b][y]);
            if (order == 0) {
                one[common] = panel.marksBy[a][x];
                other[common++] = panel.marksBy[b][y];
            }
            x += order <= 0 ? 1 : 0;
            y += order >= 0 ? 1 : 0;
        }
        return common < COMMON_ENTRIES
                ? Double.NaN
                : Ranks.spearman(Arrays.copyOf(one, common), Arrays.copyOf(other, common));
    }

    Map<String, @Nullable Object> figures() {
        Reason reason = !panel.complete()
                ? Reason.INCOMPLETE_PANEL
                : panel.entries().size() < 2 ? Reason.TOO_FEW_MARKS : Reason.NO_VARIATION;
        return new Figures()
                .with("complete", panel.complete())
                .with("judges", panel.judges().size())
                .with("entries", panel.entries().size())
                .number("w", w, reason)
                .number("chi_square", chiSquare, reason)
                .with("degrees_of_freedom", degreesOfFreedom)
                .number("p", p, reason)
                .number("mean_spearman", meanSpearman, Reason.TOO_FEW_MARKS)
                .with("pairs", pairs)
                .map();
    }
}
