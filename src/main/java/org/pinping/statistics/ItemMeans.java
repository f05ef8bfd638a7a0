package org.pinping.statistics;

/** What the panel gave an entry in each item. */
final class ItemMeans {

    private final Panel panel;

    ItemMeans(Panel panel) {
        this.panel = panel;
    }

    /** In the order of the items; {@code NaN} for one nobody marked. */
    double[] of(int entry) {
        double[] means = new double[panel.items().size()];
        double[][][] marks = panel.itemMarks;
        for (int item = 0; item < means.length && marks != null; item++) {
            double sum = 0;
            int count = 0;
            for (double[] sheet : marks[entry]) {
                if (!Double.isNaN(sheet[item])) {
                    sum += sheet[item];
                    count++;
                }
            }
            means[item] = sum / count;
        }
        return means;
    }
}
