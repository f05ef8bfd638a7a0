package org.pinping.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.pinping.report.ResultPaper.JudgeCell;
import org.pinping.report.ResultPaper.Line;

/**
 * How many decimals the figures of a paper need, so that none is printed rounded and a column reads evenly.
 *
 * @param item for item subtotals, bonuses and deductions
 * @param total for judges' totals
 * @param score for means and final scores
 */
record Decimals(int item, int total, int score) {

    /** Two places are the custom for totals and scores. */
    private static final int CUSTOM = 2;

    static Decimals of(ResultPaper paper) {
        return new Decimals(
                needed(paper.lines().stream().flatMap(it -> it.cells().stream()).flatMap(Decimals::parts), 1),
                needed(paper.lines().stream().flatMap(it -> it.cells().stream()).map(JudgeCell::total), CUSTOM),
                needed(paper.lines().stream().flatMap(Decimals::scores), CUSTOM));
    }

    /** How wide a figure below 1,000 is with so many decimals. */
    static int width(int decimals) {
        return 4 + decimals;
    }

    private static Stream<BigDecimal> parts(JudgeCell cell) {
        return Stream.concat(cell.items().stream(), Stream.of(cell.bonus(), cell.deduction()));
    }

    private static Stream<BigDecimal> scores(Line line) {
        return Stream.of(line.mean(), line.adjustment(), line.finalScore());
    }

    private static int needed(Stream<BigDecimal> figures, int least) {
        return figures.filter(Objects::nonNull)
                .mapToInt(it -> it.stripTrailingZeros().scale())
                .reduce(least, Math::max);
    }
}
