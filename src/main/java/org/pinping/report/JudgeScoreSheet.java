package org.pinping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pinping.office.CellValue;
import org.pinping.office.Column;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.TableRow;
import org.pinping.report.ResultPaper.Item;
import org.pinping.report.ResultPaper.JudgeCell;
import org.pinping.report.ResultPaper.Line;
import org.pinping.report.ResultPaper.Use;
import org.pinping.scoring.Plain;

/** 个人评分表: one sheet per judge, with the subtotals of every item, for the judge to sign. */
final class JudgeScoreSheet implements PaperSheet {

    private final PaperFrame frame;

    JudgeScoreSheet(PaperFrame frame) {
        this.frame = frame;
    }

    /** The columns that a paper has only when a judge used them, the same on every judge's sheet. */
    private record Extras(boolean bonus, boolean deduction, boolean remark) {

        static Extras of(ResultPaper paper) {
            return new Extras(
                    any(paper, it -> it.bonus() != null),
                    any(paper, it -> it.deduction() != null),
                    any(paper, it -> !it.remark().isEmpty()));
        }

        private static boolean any(ResultPaper paper, Predicate<JudgeCell> used) {
            return paper.lines().stream().flatMap(it -> it.cells().stream()).anyMatch(used);
        }
    }

    @Override
    public PaperKind kind() {
        return PaperKind.JUDGE_SCORES;
    }

    @Override
    public Stream<SheetModel> sheets(ResultPaper paper) {
        Extras extras = Extras.of(paper);
        Decimals decimals = Decimals.of(paper);
        return IntStream.range(0, paper.judges().size()).mapToObj(it -> sheet(paper, it, extras, decimals));
    }

    private SheetModel sheet(ResultPaper paper, int judge, Extras extras, Decimals decimals) {
        PaperWords words = frame.words();
        String name = words.of("paper.judge-scores");
        String label = paper.judges().get(judge);
        List<Line> lines = paper.lines();
        Iterable<TableRow> rows = () -> IntStream.range(0, lines.size())
                .mapToObj(it -> row(paper, it, judge, extras, decimals))
                .iterator();
        return new SheetModel(
                words.of("tab.judge-scores", label),
                frame.page(Orientation.LANDSCAPE, paper, name + "　" + label),
                columns(paper, extras, decimals),
                frame.banners(paper, name, judgeLine(paper, judge)),
                List.of(headings(paper, extras)),
                rows,
                frame.closing(List.of(words.of("note.judge")), frame.settings().judgeSigners()),
                PaperFrame.FROZEN_COLUMNS);
    }

    private String judgeLine(ResultPaper paper, int judge) {
        Map<Use, Integer> uses = new EnumMap<>(Use.class);
        paper.lines().forEach(it -> uses.merge(it.cells().get(judge).use(), 1, Integer::sum));
        PaperWords words = frame.words();
        List<String> parts = new ArrayList<>();
        parts.add(words.of("head.judge", paper.judges().get(judge)));
        if (!paper.roundTitle().isEmpty()) {
            parts.add(words.of("head.round", paper.roundTitle()));
        }
        int marked = uses.getOrDefault(Use.USED, 0)
                + uses.getOrDefault(Use.STRUCK_HIGH, 0)
                + uses.getOrDefault(Use.STRUCK_LOW, 0);
        parts.add(words.of("head.sheets", marked));
        Stream.of(Use.RECUSED, Use.ABSENT, Use.MISSING)
                .filter(uses::containsKey)
                .forEach(it -> parts.add(words.of("head." + key(it), uses.getOrDefault(it, 0))));
        return PaperFrame.joined(parts);
    }

    private static List<Column> columns(ResultPaper paper, Extras extras, Decimals decimals) {
        double part = Math.max(8, Decimals.width(decimals.item()) + 1);
        List<Column> columns = new ArrayList<>(List.of(
                Column.centred(5), Column.centred(9), Column.centred(18), Column.centred(24), Column.centred(10)));
        paper.items().forEach(it -> columns.add(Column.centred(part)));
        if (extras.bonus()) {
            columns.add(Column.centred(6));
        }
        if (extras.deduction()) {
            columns.add(Column.centred(6));
        }
        columns.add(Column.centred(Decimals.width(decimals.total()) + 2));
        if (extras.remark()) {
            columns.add(Column.left(24));
        }
        columns.add(Column.centred(12));
        return columns;
    }

    private List<Heading> headings(ResultPaper paper, Extras extras) {
        PaperWords words = frame.words();
        List<Heading> headings = new ArrayList<>();
        Stream.of("number", "code", "brand", "body", "category")
                .map(words::heading)
                .forEach(headings::add);
        paper.items().stream().map(this::heading).forEach(headings::add);
        if (extras.bonus()) {
            headings.add(words.heading("bonus"));
        }
        if (extras.deduction()) {
            headings.add(words.heading("deduction"));
        }
        headings.add(words.heading("total"));
        if (extras.remark()) {
            headings.add(words.heading("remark"));
        }
        headings.add(words.heading("note"));
        return headings;
    }

    private Heading heading(Item item) {
        String max = item.maxima().entrySet().stream()
                .map(it -> frame.words().of("column.item.max", it.getKey(), Plain.text(it.getValue())))
                .collect(Collectors.joining("、"));
        return Heading.of(frame.words().of("column.item", item.title(), max));
    }

    private TableRow row(ResultPaper paper, int index, int judge, Extras extras, Decimals decimals) {
        Line line = paper.lines().get(index);
        JudgeCell cell = line.cells().get(judge);
        List<CellValue> cells = new ArrayList<>(frame.identity(index + 1, line));
        for (int i = 0; i < paper.items().size(); i++) {
            cells.add(i < cell.items().size() ? CellValue.number(cell.items().get(i), decimals.item()) : frame.none());
        }
        if (extras.bonus()) {
            cells.add(part(cell.bonus(), decimals.item()));
        }
        if (extras.deduction()) {
            cells.add(part(cell.deduction(), decimals.item()));
        }
        String use = "cell." + key(cell.use());
        cells.add(
                cell.total() == null
                        ? CellValue.text(frame.words().of(use))
                        : CellValue.number(cell.total(), decimals.total()));
        if (extras.remark()) {
            cells.add(CellValue.text(cell.remark()));
        }
        cells.add(cell.total() == null ? CellValue.text(frame.words().of(use + ".long")) : CellValue.BLANK);
        return TableRow.of(cells);
    }

    private static CellValue part(@Nullable BigDecimal part, int decimals) {
        return part == null ? CellValue.BLANK : CellValue.number(part, decimals);
    }

    private static String key(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
