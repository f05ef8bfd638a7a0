package org.pinping.result.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.result.EntryBreakdown;
import org.pinping.scorecard.MarkView;
import org.pinping.scoring.BonusBlock;
import org.pinping.scoring.Clause;
import org.pinping.scoring.Item;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.MarkUse;
import org.pinping.scoring.Plain;
import org.pinping.scoring.SheetScore;

/** The marks of one entry: a column for each judge who had it, a row for each clause, sums where they belong. */
public record MarkTable(List<Column> columns, List<Row> rows) {

    /** A judge with what became of the total. */
    public record Column(
            JudgeView judge,
            JudgeLine<JudgeId> line,
            @Nullable String total) {}

    /** An item's subtotals, a clause's marks, the bonus or a veto; {@code max} is empty for a veto. */
    public record Row(boolean heading, String code, String title, String max, List<Cell> cells) {}

    /** {@code points} is empty where there is no mark; {@code value} is what was written when it is not the points. */
    public record Cell(String points, String value, String reason) {

        static final Cell EMPTY = new Cell("", "", "");
    }

    static MarkTable of(EntryBreakdown breakdown, Locale locale) {
        Map<JudgeId, JudgeView> judges = new HashMap<>();
        breakdown.standings().judges().forEach(it -> judges.put(it.id(), it));
        List<Column> columns = new ArrayList<>();
        for (JudgeLine<JudgeId> line :
                breakdown.line().standing().score().derivation().judges()) {
            JudgeView judge = judges.get(line.judge());
            if (judge != null) {
                columns.add(new Column(judge, line, line.total() == null ? null : Plain.text(line.total())));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Item item : breakdown.standard().items()) {
            rows.add(new Row(
                    true,
                    item.code(),
                    item.title().in(locale),
                    Plain.text(item.max()),
                    cells(columns, breakdown, it -> it.itemPoints(item.code()))));
            item.clauses().forEach(it -> rows.add(row(it, columns, breakdown, locale)));
        }
        BonusBlock bonus = breakdown.standard().bonus();
        if (bonus != null) {
            rows.add(new Row(
                    true,
                    "",
                    bonus.title().in(locale),
                    bonus.cap() == null ? "" : Plain.text(bonus.cap()),
                    cells(columns, breakdown, SheetScore::bonus)));
            bonus.clauses().forEach(it -> rows.add(row(it, columns, breakdown, locale)));
        }
        breakdown.standard().vetoes().forEach(it -> rows.add(row(it, columns, breakdown, locale)));
        return new MarkTable(columns, rows);
    }

    private interface Points {
        @Nullable BigDecimal of(SheetScore score);
    }

    private static List<Cell> cells(List<Column> columns, EntryBreakdown breakdown, Points points) {
        return columns.stream()
                .map(it -> {
                    SheetScore score = breakdown.line().sheets().get(it.judge().id());
                    BigDecimal sum = score == null ? null : points.of(score);
                    return sum == null ? Cell.EMPTY : new Cell(Plain.text(sum), "", "");
                })
                .toList();
    }

    private static Row row(Clause clause, List<Column> columns, EntryBreakdown breakdown, Locale locale) {
        boolean veto = clause.kind().name().equals("VETO");
        List<Cell> cells =
                columns.stream().map(it -> cell(clause, veto, it, breakdown)).toList();
        return new Row(false, clause.code(), clause.title().in(locale), veto ? "" : Plain.text(clause.max()), cells);
    }

    private static Cell cell(Clause clause, boolean veto, Column column, EntryBreakdown breakdown) {
        JudgeId judge = column.judge().id();
        SheetScore score = breakdown.line().sheets().get(judge);
        MarkView mark =
                breakdown.marks().getOrDefault(judge, Map.of()).getOrDefault(clause.code(), new MarkView(null, ""));
        if (score == null) {
            String kept = column.line().use() == MarkUse.CONTRADICTORY ? mark.value() : null;
            return kept == null ? Cell.EMPTY : new Cell("", kept, mark.reason());
        }
        BigDecimal points = score.points(clause.code());
        String shown = points == null || veto ? "" : Plain.text(points);
        String value = mark.value() == null || mark.value().equals(shown) ? "" : mark.value();
        return new Cell(shown, value, mark.reason());
    }
}
