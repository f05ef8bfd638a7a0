package org.pinping.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How evenly each judge follows the panel: the fit, his mean squared residual by the residual variance (about 1), and
 * the agreement, Spearman's correlation with the mean of the other judges (scoring-rules 5.2).
 */
final class Consistency {

    private static final double NOISY = 2;
    private static final double CLOSE = 0.4;
    private static final double ALIKE = 0.95;
    private static final int COMMON_ENTRIES = 3;

    enum Flag {
        NONE,
        /** Marks with more noise than the panel. */
        NOISY,
        /** Hardly deviates. */
        CLOSE,
        /** Hardly deviates and orders like the others: perhaps looks at them. */
        FOLLOWS_OTHERS
    }

    record Line(String judge, int marks, double fit, double agreement, Flag flag) {}

    private final Severity severity;
    private final Panel panel;

    Consistency(Severity severity) {
        this.severity = severity;
        this.panel = severity.panel();
    }

    List<Line> lines() {
        return IntStream.range(0, panel.judges().size()).mapToObj(this::line).toList();
    }

    private Line line(int judge) {
        int[] entries = panel.entriesOf[judge];
        double squares = 0;
        double[] own = new double[entries.length];
        double[] others = new double[entries.length];
        int shared = 0;
        for (int t = 0; t < entries.length; t++) {
            double mark = panel.marksBy[judge][t] - severity.severities[judge];
            int marks = panel.marks[entries[t]].length;
            double adjusted = severity.adjusted[entries[t]];
            squares += (mark - adjusted) * (mark - adjusted);
            if (marks > 1) {
                own[shared] = panel.marksBy[judge][t];
                others[shared++] = (marks * adjusted - mark) / (marks - 1);
            }
        }
        double variance = severity.residualVariance();
        double fit = variance > 0 ? squares / entries.length / variance : Double.NaN;
        double agreement = shared < COMMON_ENTRIES
                ? Double.NaN
                : Ranks.spearman(Arrays.copyOf(own, shared), Arrays.copyOf(others, shared));
        return new Line(panel.judges().get(judge), entries.length, fit, agreement, flag(fit, agreement));
    }

    private static Flag flag(double fit, double agreement) {
        if (fit > NOISY) {
            return Flag.NOISY;
        }
        if (fit < CLOSE) {
            return agreement > ALIKE ? Flag.FOLLOWS_OTHERS : Flag.CLOSE;
        }
        return Flag.NONE;
    }

    Map<String, @Nullable Object> figures() {
        Reason reason = severity.degreesOfFreedom() > 0 ? Reason.NO_VARIATION : Reason.TOO_FEW_MARKS;
        return new Figures()
                .with(
                        "judges",
                        lines().stream()
                                .map(line -> new Figures()
                                        .with("judge", line.judge())
                                        .with("marks", line.marks())
                                        .number("fit", line.fit(), reason)
                                        .number(
                                                "agreement",
                                                line.agreement(),
                                                line.marks() < COMMON_ENTRIES
                                                        ? Reason.TOO_FEW_MARKS
                                                        : Reason.NO_VARIATION)
                                        .with("flag", Reason.key(line.flag()))
                                        .map())
                                .toList())
                .map();
    }
}
