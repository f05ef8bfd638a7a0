package org.pinping.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a judge marks the whole rather than the items: how alike his items are once the panel's view of each item is
 * taken away (residual halo), how little they spread, and how many sheets are flat (scoring-rules 5.6). Shown, never
 * held against anyone.
 */
final class Halo {

    private static final int COMMON_ENTRIES = 3;
    private static final double FLAT = 1e-9;

    private final Panel panel;
    private final double[][][] marks;

    /** Mean and standard deviation of each item over all sheets. */
    private final double[] means;

    private final double[] deviations;

    Halo(Panel panel) {
        this.panel = panel;
        this.marks = panel.itemMarks == null ? new double[panel.entries().size()][0][] : panel.itemMarks;
        int items = panel.items().size();
        means = new double[items];
        deviations = new double[items];
        for (int c = 0; c < items; c++) {
            int item = c;
            double[] all = Arrays.stream(marks)
                    .flatMap(Arrays::stream)
                    .mapToDouble(sheet -> sheet[item])
                    .filter(mark -> !Double.isNaN(mark))
                    .toArray();
            double mean = Arrays.stream(all).sum() / all.length;
            means[c] = mean;
            deviations[c] = Math.sqrt(
                    Arrays.stream(all).map(it -> (it - mean) * (it - mean)).sum() / (all.length - 1));
        }
    }

    /** The judge's sheets beside the panel's means of the same entries, where both have all items. */
    private List<double[][]> sheets(int judge) {
        List<double[][]> sheets = new ArrayList<>();
        for (int entry : panel.entriesOf[judge]) {
            int slot = Arrays.binarySearch(panel.judgesOf[entry], judge);
            if (marks[entry].length > 0 && Arrays.stream(marks[entry][slot]).noneMatch(Double::isNaN)) {
                sheets.add(new double[][] {marks[entry][slot], new ItemMeans(panel).of(entry)});
            }
        }
        return sheets;
    }

    /** The mean correlation of two items over the judge's entries, less the panel's means; {@code NaN} if unknown. */
    double residualHalo(int judge) {
        List<double[][]> sheets = sheets(judge);
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < means.length && sheets.size() >= COMMON_ENTRIES; a++) {
            for (int b = 0; b < a; b++) {
                double correlation = Ranks.correlation(residuals(sheets, a), residuals(sheets, b));
                if (!Double.isNaN(correlation)) {
                    sum += correlation;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    private static double[] residuals(List<double[][]> sheets, int item) {
        return Ranks.quantised(sheets.stream()
                .mapToDouble(sheet -> sheet[0][item] - sheet[1][item])
                .toArray());
    }

    /** The mean standard deviation of a sheet's items, each item standardised over the panel; {@code NaN} if unknown. */
    double spread(int judge) {
        return sheets(judge).stream()
                .mapToDouble(sheet -> deviation(standardised(sheet[0])))
                .average()
                .orElse(Double.NaN);
    }

    private double[] standardised(double[] sheet) {
        double[] standardised = new double[sheet.length];
        for (int item = 0; item < sheet.length; item++) {
            standardised[item] = deviations[item] > 0 ? (sheet[item] - means[item]) / deviations[item] : 0;
        }
        return standardised;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares =
                Arrays.stream(values).map(it -> (it - mean) * (it - mean)).sum();
        return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Double.NaN;
    }

    /** Sheets on which all items have the same share of their maxima. */
    int flatSheets(int judge) {
        return (int) sheets(judge).stream().filter(sheet -> flat(sheet[0])).count();
    }

    private boolean flat(double[] sheet) {
        double first = sheet[0] / panel.items().get(0).maximum();
        for (int item = 1; item < sheet.length; item++) {
            if (!(Math.abs(sheet[item] / panel.items().get(item).maximum() - first) < FLAT)) {
                return false;
            }
        }
        return sheet.length > 1;
    }

    Map<String, @Nullable Object> figures() {
        if (panel.items().isEmpty()) {
            return new Figures().orReason("judges", null, Reason.NO_ITEMS).map();
        }
        List<Map<String, @Nullable Object>> judges = new ArrayList<>();
        double[] halos = new double[panel.judges().size()];
        for (int j = 0; j < halos.length; j++) {
            halos[j] = residualHalo(j);
            judges.add(new Figures()
                    .with("judge", panel.judges().get(j))
                    .with("sheets", sheets(j).size())
                    .number("residual_halo", halos[j], Reason.TOO_FEW_MARKS)
                    .number("spread", spread(j), Reason.TOO_FEW_MARKS)
                    .with("flat_sheets", flatSheets(j))
                    .map());
        }
        double median = Ranks.median(
                Arrays.stream(halos).filter(halo -> !Double.isNaN(halo)).toArray());
        return new Figures()
                .number("median_residual_halo", median, Reason.TOO_FEW_MARKS)
                .with("judges", judges)
                .map();
    }
}
