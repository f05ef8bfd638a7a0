package org.pinping.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Explanation;

/**
 * A counted round as the papers need it: every figure computed and rounded already, every list in its printed order.
 *
 * @param basis the document the contest rests on, empty when none is named
 * @param method how the judges' totals became one score, in words
 * @param host who holds the contest and signs the public notice, empty when not named
 * @param byCategory whether places are given inside each category
 * @param countedAt when the result was counted or frozen; the papers carry no other time
 * @param digest the frozen result's digest, printed at the foot of the signed papers, null while it is not frozen
 * @param items the standard's items in order
 * @param judges the judges' labels in order
 * @param lines the entries by code
 * @param explained how the scores came about, by code, as far as the papers' other sheets do not show it
 */
public record ResultPaper(
        String contestTitle,
        String edition,
        String awardWord,
        String basis,
        String host,
        String roundTitle,
        String method,
        boolean byCategory,
        Instant countedAt,
        @Nullable String digest,
        List<Item> items,
        List<String> judges,
        List<Line> lines,
        List<Explained> explained) {

    public ResultPaper {
        items = List.copyOf(items);
        judges = List.copyOf(judges);
        lines = List.copyOf(lines);
        explained = List.copyOf(explained);
        int panel = judges.size();
        if (lines.stream().anyMatch(it -> it.cells().size() != panel)) {
            throw new IllegalArgumentException("Every line has one cell per judge");
        }
    }

    /** An entry with how it came to its score and place. */
    public record Explained(String code, String brand, Explanation explanation) {}

    /**
     * An item of the standard.
     *
     * @param maxima by the categories that entries are judged in, in their order; one without a name where all are equal
     */
    public record Item(String code, String title, Map<String, BigDecimal> maxima) {

        public Item {
            maxima = Collections.unmodifiableMap(new LinkedHashMap<>(maxima));
        }

        /** An item with the same maximum for everybody. */
        public Item(String code, String title, BigDecimal max) {
            this(code, title, Map.of("", max));
        }
    }

    /**
     * An entry with its marks and its place.
     *
     * @param cells one per judge, in the order of {@link ResultPaper#judges}
     * @param adjustment what was added or taken off after the mean, null where the rules know no such thing
     * @param place null while the entry is not placed; the note then says why
     * @param shared whether another entry has the same place
     */
    public record Line(
            String code,
            String brand,
            String body,
            String category,
            List<JudgeCell> cells,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal lowest,
            int validCount,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal adjustment,
            @Nullable BigDecimal finalScore,
            @Nullable Integer place,
            boolean shared,
            boolean selected,
            String note) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one judge gave one entry.
     *
     * @param total null where there is no valid sheet
     * @param items subtotals in the order of {@link ResultPaper#items}, empty where there is no valid sheet
     * @param bonus null where none was given
     * @param deduction what was taken off the whole sheet, null where nothing was
     * @param remark the judge's own words, empty when there are none
     */
    public record JudgeCell(
            Use use,
            @Nullable BigDecimal total,
            List<BigDecimal> items,
            @Nullable BigDecimal bonus,
            @Nullable BigDecimal deduction,
            String remark) {

        public JudgeCell {
            items = List.copyOf(items);
        }

        /** A cell without a mark: recused, absent or missing. */
        public static JudgeCell without(Use use) {
            return new JudgeCell(use, null, List.of(), null, null, "");
        }
    }

    /** What became of a judge's total. */
    public enum Use {
        USED,
        STRUCK_HIGH,
        STRUCK_LOW,
        RECUSED,
        ABSENT,
        MISSING,
        /** The sheet is there, but the rules leave it out. */
        LEFT_OUT,
        /** The sheet is there, but its marks do not fit the entry's category. */
        CONTRADICTORY,
        /** The judge was never given the entry. */
        UNASSIGNED;

        public boolean struck() {
            return this == STRUCK_HIGH || this == STRUCK_LOW || this == LEFT_OUT;
        }
    }
}
