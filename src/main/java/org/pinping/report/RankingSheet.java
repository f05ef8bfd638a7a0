package org.pinping.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pinping.office.CellValue;
import org.pinping.office.Column;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup.Orientation;
import org.pinping.office.SheetModel;
import org.pinping.office.TableRow;
import org.pinping.report.ResultPaper.Line;

/** 排名表: the entries by place, overall or inside each category. */
final class RankingSheet implements PaperSheet {

    private static final Comparator<Line> BY_PLACE = Comparator.comparingInt(
                    (Line it) -> it.place() == null ? Integer.MAX_VALUE : it.place())
            .thenComparing(Line::code);

    private final PaperFrame frame;

    RankingSheet(PaperFrame frame) {
        this.frame = frame;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RANKING;
    }

    @Override
    public Stream<SheetModel> sheets(ResultPaper paper) {
        PaperWords words = frame.words();
        String name = words.of("paper.ranking");
        int decimals = Decimals.of(paper).score();
        return Stream.of(new SheetModel(
                words.of("tab.ranking"),
                frame.page(Orientation.LANDSCAPE, paper, name),
                columns(),
                frame.banners(paper, name, frame.circumstances(paper)),
                List.of(headings()),
                rows(paper, decimals),
                frame.closing(
                        List.of(words.of("note.ranking", words.of("cell.none"))),
                        frame.settings().summarySigners()),
                PaperFrame.FROZEN_COLUMNS));
    }

    private static List<Column> columns() {
        return List.of(
                Column.centred(6),
                Column.centred(10),
                Column.centred(24),
                Column.centred(36),
                Column.centred(16),
                Column.centred(11),
                Column.centred(9),
                Column.left(28));
    }

    private List<Heading> headings() {
        return Stream.of("place", "code", "brand", "body", "category", "final", "selected", "note")
                .map(frame.words()::heading)
                .toList();
    }

    private List<TableRow> rows(ResultPaper paper, int decimals) {
        if (!paper.byCategory()) {
            return rows(paper.lines(), decimals);
        }
        Map<String, List<Line>> categories = paper.lines().stream()
                .collect(Collectors.groupingBy(Line::category, LinkedHashMap::new, Collectors.toList()));
        List<TableRow> rows = new ArrayList<>();
        categories.forEach((category, lines) -> {
            rows.add(TableRow.band(frame.words()
                    .of(
                            "band.category",
                            category,
                            lines.size(),
                            lines.stream().filter(Line::selected).count())));
            rows.addAll(rows(lines, decimals));
        });
        return rows;
    }

    private List<TableRow> rows(List<Line> lines, int decimals) {
        return lines.stream().sorted(BY_PLACE).map(it -> row(it, decimals)).toList();
    }

    private TableRow row(Line line, int decimals) {
        return TableRow.of(List.of(
                line.place() == null ? frame.none() : CellValue.whole(line.place()),
                CellValue.text(line.code()),
                CellValue.text(line.brand()),
                CellValue.text(line.body()),
                CellValue.text(line.category()),
                line.finalScore() == null ? frame.none() : CellValue.number(line.finalScore(), decimals),
                CellValue.text(frame.words().of(line.selected() ? "cell.yes" : "cell.no")),
                CellValue.text(frame.note(line))));
    }
}
