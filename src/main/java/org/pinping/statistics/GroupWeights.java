package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cut between the N-th and the next entry: how wide the gap is, and which shift of the weights of groups closes it
 * (scoring-rules 5.5 and 5.5b). Shares of weight are of 1.
 */
final class GroupWeights {

    private final Panel panel;
    private final int last;
    private final int next;

    /** By which each group prefers the last selected entry to the next one, in points. */
    private final double[] preferences;

    /** In points; 0 for a tie. */
    final double gap;

    /** At equal scores the earlier name counts as the higher place here. */
    GroupWeights(GroupScores scores, int places) {
        panel = scores.panel;
        double[] exact = Ranks.quantised(scores.scores());
        int[] order = IntStream.range(0, exact.length)
                .filter(entry -> !Double.isNaN(exact[entry]))
                .boxed()
                .sorted(Comparator.comparingDouble(entry -> -exact[entry]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean cut = order.length > places;
        last = cut ? order[places - 1] : -1;
        next = cut ? order[places] : -1;
        gap = cut ? exact[last] - exact[next] : Double.NaN;
        preferences = IntStream.range(0, panel.weights.length)
                .mapToDouble(group -> cut ? scores.group(last, group) - scores.group(next, group) : Double.NaN)
                .toArray();
    }

    /** Of the gap by differences over common judges inside each group, in points; {@code NaN} with fewer than two. */
    double standardError() {
        if (last < 0) {
            return Double.NaN;
        }
        double variance = 0;
        for (int g = 0; g < panel.weights.length; g++) {
            if (panel.weights[g] > 0) {
                variance += panel.weights[g] * panel.weights[g] * varianceOfMeanDifference(g);
            }
        }
        return Math.sqrt(variance);
    }

    private double varianceOfMeanDifference(int group) {
        double[] differences = IntStream.range(0, panel.judgesOf[last].length)
                .filter(slot -> panel.groupOf[panel.judgesOf[last][slot]] == group)
                .mapToDouble(slot -> panel.marks[last][slot] - panel.mark(next, panel.judgesOf[last][slot]))
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
        double mean = IntStream.range(0, differences.length)
                .mapToDouble(t -> differences[t])
                .average()
                .orElse(0);
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        int common = differences.length;
        return common > 1 ? squares / (common - 1) / common : Double.NaN;
    }

    /** That the last selected entry is truly better than the next one. */
    double probability() {
        double error = standardError();
        if (error == 0) {
            return gap > 0 ? 1 : 0.5;
        }
        return Double.isNaN(error) ? Double.NaN : Distributions.normal(gap / error);
    }

    private int most(int sign) {
        return IntStream.range(0, preferences.length)
                .filter(group -> !Double.isNaN(preferences[group]))
                .boxed()
                .max(Comparator.comparingDouble(group -> sign * preferences[group]))
                .orElse(-1);
    }

    /** What must pass from the group most in favour of the last selected to the one least in favour to close the gap. */
    double shift() {
        if (most(1) < 0) {
            return Double.NaN;
        }
        double widest = preferences[most(1)] - preferences[most(-1)];
        double shift = gap / widest;
        return widest > 0 && shift <= panel.weights[most(1)] ? shift : Double.NaN;
    }

    /** Weights of the group that keep the order, the others in proportion; from and to, {@code NaN} if it is alone. */
    double[] interval(int group) {
        double rest = 0;
        for (int g = 0; g < preferences.length; g++) {
            if (g != group && panel.weights[g] > 0) {
                rest += panel.weights[g] / (1 - panel.weights[group]) * preferences[g];
            }
        }
        double slope = preferences[group] - rest;
        if (panel.weights[group] == 1 || Double.isNaN(slope)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        if (slope == 0) {
            return new double[] {0, 1};
        }
        double flips = Math.max(0, Math.min(1, -rest / slope));
        return slope < 0 ? new double[] {0, flips} : new double[] {flips, 1};
    }

    Map<String, @Nullable Object> figures() {
        Figures figures = new Figures();
        if (last < 0) {
            return figures.orReason("gap", null, Reason.NOBODY_BELOW_THE_CUT).map();
        }
        boolean grouped = panel.groups().size() > 1;
        figures.with("last_selected", panel.entries().get(last))
                .with("first_not_selected", panel.entries().get(next))
                .number("gap", gap, Reason.TOO_FEW_MARKS)
                .number("standard_error", standardError(), Reason.TOO_FEW_MARKS)
                .number("probability", probability(), Reason.TOO_FEW_MARKS)
                .number(
                        "shift",
                        grouped ? shift() : Double.NaN,
                        grouped ? Reason.NO_SHIFT_CHANGES_IT : Reason.NO_GROUPS);
        if (grouped && !Double.isNaN(shift())) {
            figures.with("from", panel.groups().get(most(1)))
                    .with("to", panel.groups().get(most(-1)));
        }
        return figures.with("groups", groups()).map();
    }

    private List<Map<String, @Nullable Object>> groups() {
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        for (int g = 0; g < panel.weights.length; g++) {
            double[] interval = interval(g);
            groups.add(new Figures()
                    .with("group", panel.groups().get(g))
                    .with("weight", panel.weights[g])
                    .number("preference", preferences[g], Reason.TOO_FEW_MARKS)
                    .number("weight_from", interval[0], Reason.NO_GROUPS)
                    .number("weight_to", interval[1], Reason.NO_GROUPS)
                    .map());
        }
        return groups;
    }
}
