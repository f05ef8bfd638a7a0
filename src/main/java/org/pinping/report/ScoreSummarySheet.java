package org.pinping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pinping.office.CellValue;
import org.pinping.office.Column;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.TableRow;
import org.pinping.report.ResultPaper.JudgeCell;
import org.pinping.report.ResultPaper.Line;

/** 评分汇总表: every judge's total for every entry, and what became of them. */
final class ScoreSummarySheet implements PaperSheet {

    private final PaperFrame frame;

    ScoreSummarySheet(PaperFrame frame) {
        this.frame = frame;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SCORE_SUMMARY;
    }

    @Override
    public Stream<SheetModel> sheets(ResultPaper paper) {
        PaperWords words = frame.words();
        String name = words.of("paper.score-summary");
        Decimals decimals = Decimals.of(paper);
        List<Line> lines = paper.lines();
        Iterable<TableRow> rows = () -> IntStream.range(0, lines.size())
                .mapToObj(it -> row(it + 1, lines.get(it), decimals))
                .iterator();
        return Stream.of(new SheetModel(
                words.of("tab.score-summary"),
                frame.page(Orientation.LANDSCAPE, paper, name),
                columns(paper, decimals),
                frame.banners(paper, name, frame.circumstances(paper)),
                List.of(headings(paper)),
                rows,
                frame.closing(
                        List.of(words.of("note.struck", frame.settings().struckMark()) + words.of("note.unscored")),
                        frame.settings().summarySigners()),
                PaperFrame.FROZEN_COLUMNS));
    }

    private List<Column> columns(ResultPaper paper, Decimals decimals) {
        double total = Decimals.width(decimals.total());
        double score = Decimals.width(decimals.score()) + 1;
        List<Column> columns = new ArrayList<>(List.of(
                Column.centred(5), Column.centred(9), Column.centred(14), Column.centred(20), Column.centred(10)));
        paper.judges().forEach(it -> columns.add(Column.centred(total + 2)));
        columns.addAll(List.of(
                Column.centred(total + 0.5),
                Column.centred(total + 0.5),
                Column.centred(7),
                Column.centred(score),
                Column.centred(score),
                Column.centred(score + 1.5),
                Column.centred(5),
                Column.centred(12)));
        return columns;
    }

    private List<Heading> headings(ResultPaper paper) {
        PaperWords words = frame.words();
        List<Heading> headings = new ArrayList<>();
        Stream.of("number", "code", "brand", "body", "category")
                .map(words::heading)
                .forEach(headings::add);
        paper.judges().stream().map(Heading::of).forEach(headings::add);
        Stream.of("highest", "lowest", "valid", "mean", "adjustment", "final", "place", "note")
                .map(words::heading)
                .forEach(headings::add);
        return headings;
    }

    private TableRow row(int number, Line line, Decimals decimals) {
        List<CellValue> cells = new ArrayList<>(frame.identity(number, line));
        line.cells().forEach(it -> cells.add(mark(it, decimals.total())));
        cells.add(figure(line.highest(), decimals.total()));
        cells.add(figure(line.lowest(), decimals.total()));
        cells.add(CellValue.whole(line.validCount()));
        cells.add(figure(line.mean(), decimals.score()));
        BigDecimal adjustment = line.adjustment();
        cells.add(adjustment == null ? CellValue.BLANK : CellValue.signed(adjustment, decimals.score()));
        cells.add(figure(line.finalScore(), decimals.score()));
        cells.add(line.place() == null ? frame.none() : CellValue.whole(line.place()));
        cells.add(CellValue.text(frame.note(line)));
        return TableRow.of(cells);
    }

    private CellValue mark(JudgeCell cell, int decimals) {
        if (cell.total() == null) {
            return CellValue.text(frame.words().of("cell." + cell.use().name().toLowerCase(Locale.ROOT)));
        }
        return cell.use().struck()
                ? CellValue.struckNumber(
                        cell.total(), decimals, frame.settings().struckMark())
                : CellValue.number(cell.total(), decimals);
    }

    private CellValue figure(@Nullable BigDecimal figure, int decimals) {
        return figure == null ? frame.none() : CellValue.number(figure, decimals);
    }
}
