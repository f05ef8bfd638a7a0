package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks far from those of the other judges, once severity is taken away (scoring-rules 5.2): modified z-scores of
 * Iglewicz and Hoaglin within each entry. A flag means "ask the judge", never "delete".
 */
final class Outliers {

    private static final double FAR = 3.5;
    private static final double SHARE_OF_SCALE = 0.05;
    private static final double NORMAL_MAD = 0.6745;
    private static final double NORMAL_MEAN_DEVIATION = 1.2533;
    private static final int ENOUGH = 4;
    private static final double SHARE_OF_ITEM = 0.15;
    private static final double NOISE = 1e-9;

    /**
     * One mark.
     *
     * @param deviation from the median of the entry's adjusted marks, in points
     * @param z robust; {@code NaN} where the panel has too few marks to tell
     */
    record Cell(String entry, String judge, double mark, double deviation, double z, boolean flagged) {}

    private final Severity severity;
    private final Panel panel;

    Outliers(Severity severity) {
        this.severity = severity;
        this.panel = severity.panel();
    }

    /** All marks, by entry and judge. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < panel.marks.length; i++) {
            double[] deviations = deviations(i);
            double unit = unit(deviations);
            for (int slot = 0; slot < deviations.length; slot++) {
                double deviation = deviations[slot];
                double z = deviation == 0 ? 0 : deviation / unit;
                boolean flagged = Math.abs(z) > FAR && Math.abs(deviation) > SHARE_OF_SCALE * panel.scale();
                cells.add(new Cell(
                        panel.entries().get(i),
                        panel.judges().get(panel.judgesOf[i][slot]),
                        panel.marks[i][slot],
                        deviation,
                        z,
                        flagged));
            }
        }
        return cells;
    }

    private double[] deviations(int entry) {
        double[] free = new double[panel.marks[entry].length];
        for (int slot = 0; slot < free.length; slot++) {
            free[slot] = severity.without(entry, slot);
        }
        double median = Ranks.median(free);
        return Arrays.stream(free)
                .map(mark -> Math.abs(mark - median) < NOISE ? 0 : mark - median)
                .toArray();
    }

    /** The standard deviation against which the deviations count: of few marks that of the whole panel. */
    private double unit(double[] deviations) {
        if (deviations.length < ENOUGH) {
            return Math.sqrt(severity.residualVariance());
        }
        double[] sizes = Arrays.stream(deviations).map(Math::abs).toArray();
        double mad = Ranks.median(sizes);
        return mad > 0
                ? mad / NORMAL_MAD
                : NORMAL_MEAN_DEVIATION * Arrays.stream(sizes).sum() / sizes.length;
    }

    /** Sheets whose items lie on average more than 15 % of their maxima from the panel's mean of the item. */
    List<Map<String, @Nullable Object>> outsideTheCorridor() {
        List<Map<String, @Nullable Object>> sheets = new ArrayList<>();
        double[][][] marks = panel.itemMarks;
        for (int i = 0; marks != null && i < marks.length; i++) {
            double[] means = new ItemMeans(panel).of(i);
            for (int slot = 0; slot < marks[i].length; slot++) {
                double share = 0;
                for (int item = 0; item < means.length; item++) {
                    share += Math.abs(marks[i][slot][item] - means[item])
                            / panel.items().get(item).maximum()
                            / means.length;
                }
                if (share > SHARE_OF_ITEM) {
                    sheets.add(new Figures()
                            .with("entry", panel.entries().get(i))
                            .with("judge", panel.judges().get(panel.judgesOf[i][slot]))
                            .with("mean_share", share)
                            .map());
                }
            }
        }
        return sheets;
    }

    Map<String, @Nullable Object> figures() {
        List<Cell> cells = cells();
        List<Map<String, @Nullable Object>> flagged = cells.stream()
                .filter(Cell::flagged)
                .map(cell -> new Figures()
                        .with("entry", cell.entry())
                        .with("judge", cell.judge())
                        .with("mark", cell.mark())
                        .with("deviation", cell.deviation())
                        .number("z", cell.z(), Reason.NO_VARIATION)
                        .map())
                .toList();
        Figures figures = new Figures()
                .with("marks", cells.size())
                .with("flagged", flagged.size())
                .with("cells", flagged);
        return panel.items().isEmpty()
                ? figures.orReason("outside_corridor", null, Reason.NO_ITEMS).map()
                : figures.with("outside_corridor", outsideTheCorridor()).map();
    }
}
