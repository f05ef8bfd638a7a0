package org.pinping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pinping.office.CellValue;
import org.pinping.office.Column;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.TableRow;
import org.pinping.report.ResultPaper.Explained;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Topic;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Wording;

/** 得分说明: how each score came about in sentences, and a sheet of figures for each step that the rules add. */
final class ExplanationSheets implements PaperSheet {

    /** Of figures whose decimals never end. */
    private static final int MOST_DECIMALS = 9;

    private static final int TEXT_WIDTH = 36;

    private final PaperFrame frame;

    ExplanationSheets(PaperFrame frame) {
        this.frame = frame;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.EXPLANATION;
    }

    @Override
    public Stream<SheetModel> sheets(ResultPaper paper) {
        if (paper.explained().isEmpty()) {
            return Stream.of();
        }
        Map<Topic, List<Line>> tables = new TreeMap<>();
        for (Explained entry : paper.explained()) {
            for (Section section : entry.explanation().sections()) {
                if (!section.plain()) {
                    section.table()
                            .rows()
                            .forEach(row -> tables.computeIfAbsent(section.topic(), topic -> new ArrayList<>())
                                    .add(new Line(entry, section.table().headings(), row)));
                }
            }
        }
        return Stream.concat(
                Stream.of(sentences(paper)),
                tables.entrySet().stream().map(it -> table(paper, it.getKey(), it.getValue())));
    }

    /** A row of a table with the entry it belongs to. */
    private record Line(Explained entry, List<Wording> headings, Row row) {

        @Nullable Object cell(Wording heading) {
            int column = headings.indexOf(heading);
            return column < 0 ? null : row.cells().get(column);
        }
    }

    private SheetModel sentences(ResultPaper paper) {
        List<TableRow> rows = new ArrayList<>();
        for (Explained entry : paper.explained()) {
            for (Section section : entry.explanation().sections()) {
                String step = frame.words().say(section.heading());
                String said = sentences(section).map(frame.words()::say).collect(Collectors.joining());
                if (!said.isEmpty()) {
                    rows.add(TableRow.of(Stream.of(entry.code(), entry.brand(), step, said)
                            .map(CellValue::text)
                            .toList()));
                }
            }
        }
        List<Column> columns = List.of(Column.centred(10), Column.centred(20), Column.centred(14), Column.left(100));
        List<Heading> headings = Stream.of("code", "brand", "step", "explanation")
                .map(frame.words()::heading)
                .toList();
        return sheet(paper, frame.words().of("tab.explanation"), columns, headings, rows);
    }

    /** Figures have their own sheets; of their rows only what is missing is said in a sentence. */
    private static Stream<Wording> sentences(Section section) {
        Stream<Wording> rows =
                section.table().rows().stream().filter(Row::remarkable).flatMap(it -> it.sentences().stream());
        return Stream.concat(section.sentences().stream(), rows);
    }

    private SheetModel table(ResultPaper paper, Topic topic, List<Line> lines) {
        List<Wording> shown =
                lines.stream().flatMap(it -> it.headings().stream()).distinct().toList();
        List<Column> columns = new ArrayList<>(List.of(Column.centred(10), Column.centred(20)));
        List<Heading> headings = new ArrayList<>(
                List.of(frame.words().heading("code"), frame.words().heading("brand")));
        List<Integer> decimals = new ArrayList<>();
        for (Wording heading : shown) {
            int most = lines.stream()
                    .map(it -> figure(it.cell(heading)))
                    .mapToInt(it -> it == null ? -1 : Math.max(0, it.scale()))
                    .max()
                    .orElse(-1);
            decimals.add(most);
            columns.add(column(lines, heading, most));
            headings.add(Heading.of(frame.words().say(heading)));
        }
        List<TableRow> rows = lines.stream().map(it -> row(it, shown, decimals)).toList();
        String tab = frame.words().of("tab.explanation." + topic.name());
        return sheet(paper, tab, columns, headings, rows);
    }

    private Column column(List<Line> lines, Wording heading, int decimals) {
        if (decimals >= 0) {
            return Column.centred(Math.max(8, Decimals.width(decimals) + 2));
        }
        int longest = lines.stream()
                .map(it -> it.cell(heading))
                .mapToInt(it -> it == null ? 0 : frame.words().say(it).length())
                .max()
                .orElse(0);
        return longest * 2 > TEXT_WIDTH ? Column.left(TEXT_WIDTH) : Column.centred(Math.max(10, longest * 2 + 2));
    }

    private TableRow row(Line line, List<Wording> headings, List<Integer> decimals) {
        List<CellValue> cells = new ArrayList<>(List.of(
                CellValue.text(line.entry().code()), CellValue.text(line.entry().brand())));
        for (int i = 0; i < headings.size(); i++) {
            Object cell = line.cell(headings.get(i));
            BigDecimal figure = figure(cell);
            cells.add(
                    figure != null
                            ? CellValue.number(figure, decimals.get(i))
                            : cell == null
                                    ? CellValue.BLANK
                                    : CellValue.text(frame.words().say(cell)));
        }
        return TableRow.of(cells);
    }

    /** The number in a cell, null where there are words. */
    private static @Nullable BigDecimal figure(@Nullable Object cell) {
        if (cell instanceof Fraction fraction) {
            BigDecimal exact = fraction.decimalOrNull();
            return exact == null || exact.scale() > MOST_DECIMALS ? fraction.rounded(MOST_DECIMALS) : exact;
        }
        return cell instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : null;
    }

    private SheetModel sheet(
            ResultPaper paper, String tab, List<Column> columns, List<Heading> headings, List<TableRow> rows) {
        return new SheetModel(
                tab,
                frame.page(Orientation.LANDSCAPE, paper, tab),
                columns,
                frame.banners(paper, tab, frame.circumstances(paper)),
                List.of(headings),
                rows,
                frame.closing(
                        List.of(frame.words().of("note.explanation")),
                        frame.settings().summarySigners()),
                2);
    }
}
