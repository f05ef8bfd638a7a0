package org.pinping.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many points each judge marks above (+) or below (-) the panel, by least squares of mark = entry + judge
 * (scoring-rules 2.8 and 5.1). In each connected part of the panel the severities sum to 0; an entry's adjusted value is
 * what the average judge of its part would have given.
 */
public final class Severity {

    private static final double FLAG_SHARE_OF_SCALE = 0.02;
    private static final double NOISE = 1e-20;

    /**
     * One judge.
     *
     * @param severity in points; negative is strict
     * @param standardError in points; {@code NaN} where the panel has too few marks to tell
     * @param flagged more than two standard errors and more than 2 % of the scale away from the panel
     */
    public record Line(String judge, int marks, double severity, double standardError, boolean flagged) {}

    private final Panel panel;
    private final double lambda;
    private final double[][] inverse;

    /** Of each judge, in points. */
    final double[] severities;

    /** Of each entry, in points. */
    final double[] adjusted;

    /** Sum of squared residuals. */
    final double squares;

    private Severity(Panel panel, double lambda) {
        this.panel = panel;
        this.lambda = lambda;
        Cholesky normal = new Cholesky(normalEquations());
        severities = normal.solve(excess());
        inverse = normal.inverse();
        adjusted = new double[panel.entries().size()];
        for (int i = 0; i < adjusted.length; i++) {
            adjusted[i] = adjust(i);
        }
        squares = sumOfSquares();
    }

    public static Severity of(Panel panel) {
        return new Severity(panel, 0);
    }

    /**
     * Severities drawn towards 0: minimises the squared residuals + lambda x the squared severities. It also compares
     * unconnected parts, on the assumption that chance gave them their judges.
     *
     * @param lambda at best {@link Reliability#lambda()}; infinite leaves the raw means
     */
    public static Severity ridge(Panel panel, double lambda) {
        if (!(lambda > 0)) {
            throw new IllegalArgumentException("lambda: " + lambda);
        }
        return new Severity(panel, Math.min(lambda, 1e15));
    }

    /** The equations of the judges once the entries are eliminated (Schur complement), made regular. */
    private double[][] normalEquations() {
        int judges = panel.judges().size();
        double[][] equations = new double[judges][judges];
        for (int[] row : panel.judgesOf) {
            for (int a : row) {
                equations[a][a] += 1;
                for (int b : row) {
                    equations[a][b] -= 1.0 / row.length;
                }
            }
        }
        Components parts = panel.components();
        for (int a = 0; a < judges; a++) {
            equations[a][a] += lambda;
            for (int b = 0; b < judges && lambda == 0; b++) {
                if (parts.ofJudge[a] == parts.ofJudge[b]) {
                    equations[a][b] += 1.0 / parts.judges[parts.ofJudge[a]];
                }
            }
        }
        return equations;
    }

    private double[] excess() {
        double[] excess = new double[panel.judges().size()];
        for (int i = 0; i < panel.marks.length; i++) {
            double mean = panel.mean(i);
            for (int slot = 0; slot < panel.marks[i].length; slot++) {
                excess[panel.judgesOf[i][slot]] += panel.marks[i][slot] - mean;
            }
        }
        return excess;
    }

    private double adjust(int entry) {
        double sum = 0;
        for (int slot = 0; slot < panel.marks[entry].length; slot++) {
            sum += without(entry, slot);
        }
        return sum / panel.marks[entry].length;
    }

    private double sumOfSquares() {
        double residuals = 0;
        double all = 0;
        for (int i = 0; i < adjusted.length; i++) {
            for (int slot = 0; slot < panel.marks[i].length; slot++) {
                residuals += square(residual(i, slot));
                all += square(panel.marks[i][slot]);
            }
        }
        return free(residuals, all);
    }

    /** A sum of squares freed from the noise of floating point: nought, where it is nothing beside all squares. */
    static double free(double squares, double all) {
        return squares <= NOISE * all ? 0 : squares;
    }

    private static double square(double value) {
        return value * value;
    }

    Panel panel() {
        return panel;
    }

    /** Whether by ridge. */
    boolean drawn() {
        return lambda > 0;
    }

    /** A mark freed from its judge's severity. */
    double without(int entry, int slot) {
        return panel.marks[entry][slot] - severities[panel.judgesOf[entry][slot]];
    }

    double residual(int entry, int slot) {
        return without(entry, slot) - adjusted[entry];
    }

    /** Marks minus the figures estimated from them. */
    public int degreesOfFreedom() {
        return panel.size - adjusted.length - severities.length + panel.components().count;
    }

    /** Variance of the noise in points squared; {@code NaN} without degrees of freedom. */
    public double residualVariance() {
        return degreesOfFreedom() > 0 ? squares / degreesOfFreedom() : Double.NaN;
    }

    /** In the order of the panel's judges. */
    public List<Line> lines() {
        return IntStream.range(0, severities.length).mapToObj(this::line).toList();
    }

    private Line line(int judge) {
        double error = standardError(judge);
        double size = Math.abs(severities[judge]);
        boolean flagged = size > 2 * error && size > FLAG_SHARE_OF_SCALE * panel.scale();
        return new Line(panel.judges().get(judge), panel.marksBy[judge].length, severities[judge], error, flagged);
    }

    double standardError(int judge) {
        return Math.sqrt(Math.max(0, residualVariance() * spread(judge, judge)));
    }

    /** The generalised inverse of the normal equations under the zero sum. */
    private double spread(int a, int b) {
        Components parts = panel.components();
        int part = parts.ofJudge[a];
        return part != parts.ofJudge[b] || lambda > 0 ? inverse[a][b] : inverse[a][b] - 1.0 / parts.judges[part];
    }

    /** In points, in the order of the panel's entries. */
    public double[] adjusted() {
        return adjusted.clone();
    }

    /** Standard error of the difference of two adjusted values, in points; {@code NaN} between unconnected parts. */
    double standardErrorOfDifference(int entry, int other) {
        if (panel.components().ofEntry[entry] != panel.components().ofEntry[other]) {
            return Double.NaN;
        }
        double[] share = new double[severities.length];
        Arrays.stream(panel.judgesOf[entry]).forEach(j -> share[j] += 1.0 / panel.judgesOf[entry].length);
        Arrays.stream(panel.judgesOf[other]).forEach(j -> share[j] -= 1.0 / panel.judgesOf[other].length);
        double variance = 1.0 / panel.judgesOf[entry].length + 1.0 / panel.judgesOf[other].length;
        for (int a = 0; a < share.length; a++) {
            for (int b = 0; b < share.length && share[a] != 0; b++) {
                variance += share[a] * share[b] * inverse[a][b];
            }
        }
        return Math.sqrt(residualVariance() * variance);
    }

    Map<String, @Nullable Object> figures() {
        return new Figures()
                .with("complete", panel.complete())
                .with("connected", panel.connected())
                .with("components", panel.components().count)
                .with("scale", panel.scale())
                .with("marks", panel.size)
                .with("degrees_of_freedom", degreesOfFreedom())
                .number("residual_sd", Math.sqrt(residualVariance()), Reason.TOO_FEW_MARKS)
                .with("judges", lines().stream().map(this::figures).toList())
                .with(
                        "entries",
                        IntStream.range(0, adjusted.length)
                                .mapToObj(this::entry)
                                .toList())
                .with("entries_without_marks", panel.entriesWithoutMarks())
                .with("judges_without_marks", panel.judgesWithoutMarks())
                .map();
    }

    private Map<String, @Nullable Object> figures(Line line) {
        return new Figures()
                .with("judge", line.judge())
                .with("marks", line.marks())
                .with("component", 1 + panel.components().ofJudge[panel.judges().indexOf(line.judge())])
                .number("severity", line.severity(), Reason.TOO_FEW_MARKS)
                .number("standard_error", line.standardError(), Reason.TOO_FEW_MARKS)
                .with("flagged", line.flagged())
                .map();
    }

    private Map<String, @Nullable Object> entry(int entry) {
        return new Figures()
                .with("entry", panel.entries().get(entry))
                .with("marks", panel.marks[entry].length)
                .with("component", 1 + panel.components().ofEntry[entry])
                .number("mean", panel.mean(entry), Reason.TOO_FEW_MARKS)
                .number("adjusted", adjusted[entry], Reason.TOO_FEW_MARKS)
                .map();
    }
}
