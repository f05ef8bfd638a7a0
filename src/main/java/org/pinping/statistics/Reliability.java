package org.pinping.statistics;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of the differences between entries would come back from another panel: variance components by Henderson's
 * method III for any pattern of marks, and the intraclass correlations of Shrout and Fleiss (1979) built on them
 * (scoring-rules 5.3). Variances in points squared; every figure is {@code NaN} where the marks cannot tell.
 */
public final class Reliability {

    /** The six forms of Shrout and Fleiss; 1 of one mark, K of the mean of k marks (k: {@link #meanMarks()}). */
    public enum Form {
        /** Each entry had other judges. */
        ICC_1_1,
        /** Judges are a sample; their severity counts as error. The form for raw means of incomplete panels. */
        ICC_2_1,
        /** The same judges for all; severity cancels. */
        ICC_3_1,
        ICC_1_K,
        ICC_2_K,
        /** The form for complete panels. */
        ICC_3_K;

        String key() {
            return Reason.key(this);
        }
    }

    private final Panel panel;
    private final double meanMarks;
    private final double withinEntries;
    private final double oneWay;

    /** Between entries, between judges, and noise; raw, so the first two can be negative. */
    final double entryVariance;

    final double judgeVariance;
    final double residualVariance;

    private Reliability(Severity fit) {
        panel = fit.panel();
        int entries = panel.entries().size();
        int judges = panel.judges().size();
        int parts = panel.components().count;
        meanMarks = entries
                / Arrays.stream(panel.marks)
                        .mapToDouble(row -> 1.0 / row.length)
                        .sum();
        double inEntries = squaresWithin(panel.marks);
        double inJudges = squaresWithin(panel.marksBy);
        residualVariance = fit.residualVariance();
        entryVariance = quotient(inJudges - fit.squares - (entries - parts) * residualVariance, panel.size - judges);
        judgeVariance = quotient(inEntries - fit.squares - (judges - parts) * residualVariance, panel.size - entries);
        withinEntries = quotient(inEntries, panel.size - entries);
        oneWay = quotient(squaresBetween() / (entries - 1) - withinEntries, balance());
    }

    public static Reliability of(Panel panel) {
        return of(Severity.of(panel));
    }

    static Reliability of(Severity leastSquares) {
        return new Reliability(leastSquares);
    }

    private static double squaresWithin(double[][] rows) {
        double sum = 0;
        double all = 0;
        for (double[] row : rows) {
            double mean = Arrays.stream(row).sum() / row.length;
            sum += Arrays.stream(row).map(mark -> (mark - mean) * (mark - mean)).sum();
            all += Arrays.stream(row).map(mark -> mark * mark).sum();
        }
        return Severity.free(sum, all);
    }

    private double squaresBetween() {
        double mean = Arrays.stream(panel.marks).flatMapToDouble(Arrays::stream).sum() / panel.size;
        double sum = 0;
        double all = 0;
        for (int i = 0; i < panel.marks.length; i++) {
            sum += panel.marks[i].length * (panel.mean(i) - mean) * (panel.mean(i) - mean);
            all += panel.marks[i].length * panel.mean(i) * panel.mean(i);
        }
        return Severity.free(sum, all);
    }

    /** Marks per entry as the one-way analysis of variance weighs them; their number, where all have the same. */
    private double balance() {
        double squares = Arrays.stream(panel.marks)
                .mapToDouble(row -> (double) row.length * row.length)
                .sum();
        return (panel.size - squares / panel.size) / (panel.entries().size() - 1);
    }

    private static double quotient(double above, double below) {
        return below > 0 ? above / below : Double.NaN;
    }

    /** k of the forms for a mean: the harmonic mean of the numbers of marks per entry. */
    public double meanMarks() {
        return meanMarks;
    }

    /** The raw value, which chance can make negative; 0 is shown then. */
    public double icc(Form form) {
        return switch (form) {
            case ICC_1_1 -> quotient(oneWay, oneWay + withinEntries);
            case ICC_1_K -> quotient(oneWay, oneWay + withinEntries / meanMarks);
            case ICC_2_1 -> quotient(entryVariance, entryVariance + judgeVariance + residualVariance);
            case ICC_2_K -> quotient(entryVariance, entryVariance + (judgeVariance + residualVariance) / meanMarks);
            case ICC_3_1 -> quotient(entryVariance, entryVariance + residualVariance);
            case ICC_3_K -> quotient(entryVariance, entryVariance + residualVariance / meanMarks);
        };
    }

    /** What is shown: the raw value within 0 and 1; 0 too where the entries differ less than noise alone would have them. */
    double shown(Form form) {
        double raw = icc(form);
        if (!Double.isNaN(raw)) {
            return Math.max(0, Math.min(1, raw));
        }
        boolean byOneWay = form == Form.ICC_1_1 || form == Form.ICC_1_K;
        return (byOneWay ? oneWay : entryVariance) < 0 ? 0 : Double.NaN;
    }

    /** What {@link Severity#ridge} needs: noise by judge variance; infinite where judges do not differ. */
    public double lambda() {
        if (Double.isNaN(judgeVariance) || residualVariance == 0) {
            return Double.NaN;
        }
        return judgeVariance > 0 ? residualVariance / judgeVariance : Double.POSITIVE_INFINITY;
    }

    private Reason reason() {
        return Double.isNaN(residualVariance) ? Reason.TOO_FEW_MARKS : Reason.NO_VARIATION;
    }

    Map<String, @Nullable Object> figures() {
        Reason reason = reason();
        Figures figures = new Figures();
        Figures raw = new Figures();
        for (Form form : Form.values()) {
            figures.number(form.key(), shown(form), reason);
            raw.number(form.key(), icc(form), reason);
        }
        Form suited = panel.complete() ? Form.ICC_3_K : Form.ICC_2_K;
        return figures.with("raw", raw.map())
                .with("suited", suited.key())
                .orReason("band", band(shown(suited)), reason)
                .number("k", meanMarks, reason)
                .number("entry_variance", entryVariance, reason)
                .number("judge_variance", judgeVariance, reason)
                .number("residual_variance", residualVariance, reason)
                .number("entry_sd", Math.sqrt(Math.max(0, entryVariance)), reason)
                .number("judge_sd", Math.sqrt(Math.max(0, judgeVariance)), reason)
                .number("residual_sd", Math.sqrt(residualVariance), reason)
                .map();
    }

    /** The bands of Koo and Li (2016). */
    private static @Nullable String band(double icc) {
        if (Double.isNaN(icc)) {
            return null;
        }
        if (icc < 0.5) {
            return "poor";
        }
        return icc < 0.75 ? "moderate" : icc < 0.9 ? "good" : "excellent";
    }
}
