package org.pinping.counting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    void write(CountResult result, Path target) throws IOException {
        String title = result.standard().title().in(words.locale());
        List<SheetModel> sheets = List.of(ranking(result, title), summary(result, title));
        WorkbookModel model = new WorkbookModel(title, words.of("counting.book.author"), CREATED, FONTS, sheets);
        try (OutputStream out = Files.newOutputStream(target)) {
            new WorkbookWriter().write(model, out);
        }
    }

    private SheetModel ranking(CountResult result, String title) {
        List<Column> columns = List.of(
                Column.centred(6),
                Column.centred(14),
                Column.centred(26),
                Column.centred(16),
                Column.centred(12),
                Column.centred(9),
                Column.left(40));
        List<Heading> headings = Stream.of("place", "entry", "name", "category", "score", "outcome", "reason")
                .map(this::heading)
                .toList();
        List<TableRow> rows = result.ranking().standings().stream()
                .map(standing -> rankingRow(result, standing))
                .toList();
        return sheet("ranking", title, PageSetup.Orientation.PORTRAIT, columns, headings, rows, result);
    }

    private TableRow rankingRow(CountResult result, Standing<String, String> standing) {
        ResultLine line = ResultLine.of(result, standing, words);
        String note = Stream.of(line.tie(), line.reason())
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + words.of("counting.list") + other)
                .orElse("");
        return TableRow.of(List.of(
                place(standing),
                CellValue.text(line.entry()),
                CellValue.text(line.name()),
                CellValue.text(line.category()),
                score(result, standing),
                CellValue.text(words.of("scoring.outcome." + line.status())),
                CellValue.text(note)));
    }

    private SheetModel summary(CountResult result, String title) {
        List<String> judges = result.ranking().standings().stream()
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
        List<TableRow> rows = result.ranking().standings().stream()
                .map(standing -> summaryRow(result, standing, judges))
                .toList();
        return sheet("summary", title, PageSetup.Orientation.LANDSCAPE, columns, headings, rows, result);
    }

    private TableRow summaryRow(CountResult result, Standing<String, String> standing, List<String> judges) {
        List<CellValue> cells =
                new ArrayList<>(List.of(CellValue.text(standing.code()), CellValue.text(result.name(standing.code()))));
        List<JudgeLine<String>> lines = standing.score().derivation().judges();
        for (String judge : judges) {
            cells.add(lines.stream()
                    .filter(line -> line.judge().equals(judge))
                    .map(this::total)
                    .findFirst()
                    .orElse(CellValue.BLANK));
        }
        cells.add(CellValue.whole(standing.score().derivation().validSheets()));
        cells.add(score(result, standing));
        cells.add(place(standing));
        return TableRow.of(cells);
    }

    private CellValue total(JudgeLine<String> line) {
        if (line.total() == null) {
            return CellValue.text(words.of("scoring.use." + line.use().name()));
        }
        int decimals = Math.max(0, line.total().scale());
        return line.use().struck()
                ? CellValue.struckNumber(line.total(), decimals, "*")
                : CellValue.number(line.total(), decimals);
    }

    private CellValue place(Standing<String, String> standing) {
        BigDecimal place = standing.shownPlace();
        return place == null
                ? CellValue.text(words.of("counting.none"))
                : CellValue.number(place, Math.max(0, place.stripTrailingZeros().scale()));
    }

    private CellValue score(CountResult result, Standing<String, String> standing) {
        return standing.score().roundedOrNull() == null
                ? CellValue.text(words.of("counting.none"))
                : CellValue.number(
                        standing.score().roundedOrNull(), result.rules().decimals());
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
            CountResult result) {
        String name = words.of("counting.book." + key);
        String foot = words.of("counting.book.page", PageSetup.PAGE, PageSetup.PAGES);
        String rules = result.rules().explained().stream().map(words::of).collect(Collectors.joining(" "));
        List<Banner> banners = List.of(Banner.title(title), Banner.subtitle(name), Banner.note(rules, Align.LEFT));
        Closing closing = new Closing(
                List.of(words.of("counting.book.note." + key)),
                List.of(SignatureLine.of(
                        List.of(words.of("counting.book.counted-by"), words.of("counting.book.checked-by")))));
        return new SheetModel(
                name,
                new PageSetup(orientation, name, foot, ""),
                columns,
                banners,
                List.of(headings),
                rows,
                closing,
                2);
    }
}
