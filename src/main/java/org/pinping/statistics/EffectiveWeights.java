package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the differences between entries each group and each item explains, beside the share it has on paper:
 * weight x cov(group, score) / var(score), and cov(item, total) / var(total) (scoring-rules 2.6 and 5.8). Shares of 1;
 * one can be negative.
 */
final class EffectiveWeights {

    private final GroupScores scores;
    private final Panel panel;

    EffectiveWeights(GroupScores scores) {
        this.scores = scores;
        this.panel = scores.panel;
    }

    /** Of each group, over the entries that have a score; {@code NaN} where these do not differ. */
    double[] ofGroups() {
        double[] all = scores.scores();
        int[] scored = IntStream.range(0, all.length)
                .filter(entry -> !Double.isNaN(all[entry]))
                .toArray();
        double[] totals = Arrays.stream(scored).mapToDouble(entry -> all[entry]).toArray();
        return IntStream.range(0, panel.weights.length)
                .mapToDouble(group -> panel.weights[group] == 0
                        ? 0
                        : panel.weights[group]
                                * share(
                                        Arrays.stream(scored)
                                                .mapToDouble(entry -> scores.group(entry, group))
                                                .toArray(),
                                        totals))
                .toArray();
    }

    /** Of each item, over the means of the sheets that have all items. */
    double[] ofItems() {
        int items = panel.items().size();
        List<double[]> means = new ArrayList<>();
        for (int i = 0; i < panel.marks.length; i++) {
            double[] mean = meanSheet(i);
            if (mean.length > 0) {
                means.add(mean);
            }
        }
        double[] totals = means.stream().mapToDouble(mean -> mean[items]).toArray();
        return IntStream.range(0, items)
                .mapToDouble(item ->
                        share(means.stream().mapToDouble(mean -> mean[item]).toArray(), totals))
                .toArray();
    }

    /** The means of the items and, last, of the totals; nothing where no sheet has all items. */
    private double[] meanSheet(int entry) {
        double[][][] sheets = panel.itemMarks;
        double[] sums = new double[panel.items().size() + 1];
        int count = 0;
        for (int slot = 0; sheets != null && slot < sheets[entry].length; slot++) {
            if (Arrays.stream(sheets[entry][slot]).noneMatch(Double::isNaN)) {
                for (int item = 0; item < sums.length - 1; item++) {
                    sums[item] += sheets[entry][slot][item];
                }
                sums[sums.length - 1] += panel.marks[entry][slot];
                count++;
            }
        }
        int sheetsUsed = count;
        return count == 0
                ? new double[0]
                : Arrays.stream(sums).map(sum -> sum / sheetsUsed).toArray();
    }

    private static double share(double[] part, double[] whole) {
        double meanPart = Arrays.stream(part).sum() / part.length;
        double meanWhole = Arrays.stream(whole).sum() / whole.length;
        double both = 0;
        double squares = 0;
        double all = 0;
        for (int i = 0; i < part.length; i++) {
            both += (part[i] - meanPart) * (whole[i] - meanWhole);
            squares += (whole[i] - meanWhole) * (whole[i] - meanWhole);
            all += whole[i] * whole[i];
        }
        return Severity.free(squares, all) > 0 ? both / squares : Double.NaN;
    }

    Map<String, @Nullable Object> figures() {
        double[] ofGroups = ofGroups();
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        for (int g = 0; g < ofGroups.length; g++) {
            groups.add(new Figures()
                    .with("group", panel.groups().get(g))
                    .with("weight", panel.weights[g])
                    .number("effective", ofGroups[g], Reason.NO_VARIATION)
                    .map());
        }
        Figures figures = new Figures().with("groups", groups);
        if (panel.items().isEmpty()) {
            return figures.orReason("items", null, Reason.NO_ITEMS).map();
        }
        double[] ofItems = ofItems();
        double maximum = panel.items().stream().mapToDouble(Panel.Item::maximum).sum();
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int item = 0; item < ofItems.length; item++) {
            Panel.Item on = panel.items().get(item);
            items.add(new Figures()
                    .with("item", on.name())
                    .number("weight", on.maximum() / maximum, Reason.NO_MAXIMUM)
                    .number("effective", ofItems[item], Reason.NO_VARIATION)
                    .map());
        }
        return figures.with("items", items).map();
    }
}
