package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha, 1 - observed by expected disagreement, for any pattern of marks (scoring-rules 5.3; Krippendorff
 * 2011, "Computing Krippendorff's alpha-reliability"). Severity counts as disagreement, so it lies below ICC(3,1).
 */
final class KrippendorffAlpha {

    /** How far two marks are apart. */
    enum Level {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO;

        String key() {
            return Reason.key(this);
        }
    }

    /** Marks of the entries that have at least two. */
    private final double[][] units;

    /** The same, in one ascending row. */
    private final double[] ascending;

    KrippendorffAlpha(double[][] marks) {
        units = Arrays.stream(marks)
                .map(row -> Ranks.quantised(
                        Arrays.stream(row).filter(mark -> !Double.isNaN(mark)).toArray()))
                .filter(row -> row.length > 1)
                .toArray(double[][]::new);
        ascending =
                Arrays.stream(units).flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    static KrippendorffAlpha of(Panel panel) {
        return new KrippendorffAlpha(panel.marks);
    }

    /** At most 1; {@code NaN} where all marks are equal, where no entry has two, or for the ratio of negative marks. */
    double alpha(Level level) {
        if (level == Level.RATIO && ascending.length > 0 && ascending[0] < 0) {
            return Double.NaN;
        }
        double expected = expected(level);
        if (!(expected > 0)) {
            return Double.NaN;
        }
        double observed = 0;
        for (double[] unit : units) {
            double[] marks = level == Level.ORDINAL ? midranks(unit) : unit;
            double sum = 0;
            for (int a = 0; a < marks.length; a++) {
                for (int b = 0; b < a; b++) {
                    sum += 2 * distance(level, marks[a], marks[b]);
                }
            }
            observed += sum / (marks.length - 1);
        }
        return 1 - observed * (ascending.length - 1) / expected;
    }

    /** The ordinal distance of two marks is the distance of their midranks among all. */
    private double[] midranks(double[] marks) {
        return Arrays.stream(marks)
                .map(mark -> (Ranks.below(ascending, mark) + Ranks.upTo(ascending, mark)) / 2.0)
                .toArray();
    }

    private static double distance(Level level, double one, double other) {
        double difference = one - other;
        return switch (level) {
            case NOMINAL -> difference == 0 ? 0 : 1;
            case ORDINAL, INTERVAL -> difference * difference;
            case RATIO -> difference == 0 ? 0 : difference / (one + other) * difference / (one + other);
        };
    }

    /** Sum of the distances of all ordered pairs, whoever gave them. */
    private double expected(Level level) {
        return switch (level) {
            case ORDINAL -> squares(midranks(ascending));
            case INTERVAL -> squares(ascending);
            case NOMINAL, RATIO -> distinctPairs(level);
        };
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return 2.0
                * values.length
                * Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
    }

    private double distinctPairs(Level level) {
        double[] values = Arrays.stream(ascending).distinct().toArray();
        double[] counts = Arrays.stream(values)
                .map(value -> Ranks.upTo(ascending, value) - Ranks.below(ascending, value))
                .toArray();
        double sum = 0;
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < a; b++) {
                sum += 2 * counts[a] * counts[b] * distance(level, values[a], values[b]);
            }
        }
        return sum;
    }

    Map<String, @Nullable Object> figures() {
        Figures figures = new Figures();
        for (Level level : Level.values()) {
            Reason reason = ascending.length == 0
                    ? Reason.TOO_FEW_MARKS
                    : level == Level.RATIO && ascending[0] < 0 ? Reason.NEGATIVE_MARKS : Reason.NO_VARIATION;
            figures.number(level.key(), alpha(level), reason);
        }
        return figures.with("entries", units.length)
                .with("marks", ascending.length)
                .map();
    }

    /** Alpha of the totals and of each item. */
    static Map<String, @Nullable Object> figures(Panel panel) {
        Figures figures = new Figures().all(of(panel).figures());
        double[][][] marks = panel.itemMarks;
        if (marks == null) {
            return figures.map();
        }
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (int c = 0; c < panel.items().size(); c++) {
            int item = c;
            double[][] ofItem = Arrays.stream(marks)
                    .map(row ->
                            Arrays.stream(row).mapToDouble(sheet -> sheet[item]).toArray())
                    .toArray(double[][]::new);
            items.add(new Figures()
                    .with("item", panel.items().get(item).name())
                    .all(new KrippendorffAlpha(ofItem).figures())
                    .map());
        }
        return figures.with("items", items).map();
    }
}
