package org.pinping.counting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pinping.office.Align;
import org.pinping.office.Banner;
import org.pinping.office.CellValue;
import org.pinping.office.Closing;
import org.pinping.office.Column;
import org.pinping.office.Fonts;
import org.pinping.office.Heading;
import org.pinping.office.PageSetup;
import org.pinping.office.SheetModel;
import org.pinping.office.SignatureLine;
import org.pinping.office.TableRow;
import org.pinping.office.WorkbookModel;
import org.pinping.office.WorkbookWriter;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.MarkUse;
import org.pinping.scoring.Standing;

/** The result as a workbook: 排名表, and 评分汇总表 with every judge's total and what became of it. */
final class BookResult {

    /** The same data give the same file, so the time in it is not that of its making. */
    private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");

    private static final Fonts FONTS = new Fonts("黑体", "黑体", "宋体", "Noto Sans CJK SC", 20, 11);

    private final Words words;

    BookResult(Words words) {
        this.words = words;
    }

    void write(Outcome outcome, Path target) throws IOException {
        String title = outcome.standard().title().in(words.locale());
        List<SheetModel> sheets = List.of(ranking(outcome, title), summary(outcome, title));
        WorkbookModel model = new WorkbookModel(title, words.of("counting.book.author"), CREATED, FONTS, sheets);
        try (OutputStream out = Files.newOutputStream(target)) {
            new WorkbookWriter().write(model, out);
        }
    }

    private SheetModel ranking(Outcome outcome, String title) {
        List<Column> columns = List.of(
                Column.centred(6),
                Column.centred(14),
                Column.centred(26),
                Column.centred(16),
                Column.centred(12),
                Column.centred(9),
                Column.left(40));
        List<Heading> headings = Stream.of("place", "entry", "name", "category", "score", "selected", "reason")
                .map(this::heading)
                .toList();
        List<TableRow> rows = outcome.ranking().standings().stream()
                .map(standing -> rankingRow(outcome, standing))
                .toList();
        return sheet("ranking", title, PageSetup.Orientation.PORTRAIT, columns, headings, rows, outcome);
    }

    private TableRow rankingRow(Outcome outcome, Standing<String, String> standing) {
        ResultLine line = ResultLine.of(outcome, standing, words);
        String note = Stream.of(line.tie(), line.reason())
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + words.of("counting.list") + other)
                .orElse("");
        return TableRow.of(List.of(
                place(standing),
                CellValue.text(line.entry()),
                CellValue.text(line.name()),
                CellValue.text(line.category()),
                score(outcome, standing),
                CellValue.text(words.of(line.selected() ? "counting.yes" : "counting.no")),
                CellValue.text(note)));
    }

    private SheetModel summary(Outcome outcome, String title) {
        List<String> judges = outcome.ranking().standings().stream()
                .flatMap(standing -> standing.score().derivation().judges().stream())
                .map(JudgeLine::judge)
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.centred(14), Column.centred(24)));
        List<Heading> headings = new ArrayList<>(List.of(heading("entry"), heading("name")));
        for (String judge : judges) {
            columns.add(Column.centred(10));
            headings.add(Heading.of(judge));
        }
        columns.addAll(List.of(Column.centred(10), Column.centred(12), Column.centred(7)));
        headings.addAll(List.of(heading("valid"), heading("score"), heading("place")));
        List<TableRow> rows = outcome.ranking().standings().stream()
                .map(standing -> summaryRow(outcome, standing, judges))
                .toList();
        return sheet("summary", title, PageSetup.Orientation.LANDSCAPE, columns, headings, rows, outcome);
    }

    private TableRow summaryRow(Outcome outcome, Standing<String, String> standing, List<String> judges) {
        List<CellValue> cells = new ArrayList<>(
                List.of(CellValue.text(standing.code()), CellValue.text(outcome.name(standing.code()))));
        List<JudgeLine<String>> lines = standing.score().derivation().judges();
        for (String judge : judges) {
            cells.add(lines.stream()
                    .filter(line -> line.judge().equals(judge))
                    .map(this::total)
                    .findFirst()
                    .orElse(CellValue.BLANK));
        }
        cells.add(CellValue.whole(standing.score().derivation().validSheets()));
        cells.add(score(outcome, standing));
        cells.add(place(standing));
        return TableRow.of(cells);
    }

    private CellValue total(JudgeLine<String> line) {
        if (line.total() == null) {
            return CellValue.text(words.of("scoring.use." + line.use().name()));
        }
        int decimals = Math.max(0, line.total().scale());
        boolean struck = line.use() == MarkUse.STRUCK_HIGH || line.use() == MarkUse.STRUCK_LOW;
        return struck
                ? CellValue.struckNumber(line.total(), decimals, "*")
                : CellValue.number(line.total(), decimals);
    }

    private CellValue place(Standing<String, String> standing) {
        return standing.place() == null
                ? CellValue.text(words.of("counting.none"))
                : CellValue.whole(standing.place());
    }

    private CellValue score(Outcome outcome, Standing<String, String> standing) {
        return standing.score().roundedOrNull() == null
                ? CellValue.text(words.of("counting.none"))
                : CellValue.number(
                        standing.score().roundedOrNull(),
                        outcome.ranking().rules().decimals());
    }

    private Heading heading(String name) {
        return Heading.of(words.of("counting.column." + name));
    }

    private SheetModel sheet(
            String key,
            String title,
            PageSetup.Orientation orientation,
            List<Column> columns,
            List<Heading> headings,
            List<TableRow> rows,
            Outcome outcome) {
        String name = words.of("counting.book." + key);
        String foot = words.of("counting.book.page", PageSetup.PAGE, PageSetup.PAGES);
        String rules = String.join(" ", new RulesInWords(words).of(outcome.ranking().rules()));
        List<Banner> banners =
                List.of(Banner.title(title), Banner.subtitle(name), Banner.note(rules, Align.LEFT));
        Closing closing = new Closing(
                List.of(words.of("counting.book.note." + key)),
                List.of(SignatureLine.of(
                        List.of(words.of("counting.book.counted-by"), words.of("counting.book.checked-by")))));
        return new SheetModel(
                name, new PageSetup(orientation, name, foot, ""), columns, banners, List.of(headings), rows, closing, 2);
    }
}
