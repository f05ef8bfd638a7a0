package org.pinping.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Scores as the contest counts them: trimming inside each group, then the weighted sum of groups (scoring-rules 2.6). An
 * entry without a mark in a weighted group has no score. The marks lie sorted, so that one more set of judges costs one
 * pass over them.
 */
final class GroupScores {

    final Panel panel;
    private final Trimming trimming;

    /** Ascending marks by entry and group, and whose they are. */
    private final double[][][] marks;

    private final int[][][] judges;
    private final int[] everyone;

    GroupScores(Panel panel, Trimming trimming) {
        this.panel = panel;
        this.trimming = trimming;
        int entries = panel.entries().size();
        marks = new double[entries][panel.groups().size()][];
        judges = new int[entries][panel.groups().size()][];
        for (int i = 0; i < entries; i++) {
            sort(i);
        }
        everyone = new int[panel.judges().size()];
        Arrays.fill(everyone, 1);
    }

    private void sort(int entry) {
        int[] slots = IntStream.range(0, panel.marks[entry].length)
                .boxed()
                .sorted(Comparator.comparingDouble(slot -> panel.marks[entry][slot]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int g = 0; g < marks[entry].length; g++) {
            int group = g;
            int[] inside = Arrays.stream(slots)
                    .filter(slot -> panel.groupOf[panel.judgesOf[entry][slot]] == group)
                    .toArray();
            marks[entry][g] = Arrays.stream(inside)
                    .mapToDouble(slot -> panel.marks[entry][slot])
                    .toArray();
            judges[entry][g] = Arrays.stream(inside)
                    .map(slot -> panel.judgesOf[entry][slot])
                    .toArray();
        }
    }

    /** Every judge once. */
    int[] everyone() {
        return everyone.clone();
    }

    /** The score in the panel as it is; {@code NaN} without one. */
    double score(int entry) {
        double sum = 0;
        for (int g = 0; g < panel.weights.length; g++) {
            if (panel.weights[g] > 0) {
                sum += panel.weights[g] * group(entry, g);
            }
        }
        return sum;
    }

    double[] scores() {
        return IntStream.range(0, marks.length).mapToDouble(this::score).toArray();
    }

    /** The group's score of an entry; {@code NaN} without a mark of the group. */
    double group(int entry, int group) {
        return trimming.score(marks[entry][group], judges[entry][group], everyone);
    }

    /** How many marks the group gave the entry. */
    int count(int entry, int group) {
        return marks[entry][group].length;
    }

    /** The score with each judge counted so many times; a group left without a mark hands its weight to the others. */
    double scoreWithout(int entry, int[] copies) {
        double sum = 0;
        double present = 0;
        for (int g = 0; g < panel.weights.length; g++) {
            double score =
                    panel.weights[g] > 0 ? trimming.score(marks[entry][g], judges[entry][g], copies) : Double.NaN;
            if (!Double.isNaN(score)) {
                sum += panel.weights[g] * score;
                present += panel.weights[g];
            }
        }
        return present > 0 ? sum / present : Double.NaN;
    }

    /** The score with each judge counted so many times; a group left without a mark keeps its score. */
    double scoreResampled(int entry, int[] copies) {
        double sum = 0;
        for (int g = 0; g < panel.weights.length; g++) {
            if (panel.weights[g] > 0) {
                double score = trimming.score(marks[entry][g], judges[entry][g], copies);
                sum += panel.weights[g] * (Double.isNaN(score) ? group(entry, g) : score);
            }
        }
        return sum;
    }
}
