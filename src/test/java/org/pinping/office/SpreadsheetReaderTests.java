package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pinping.office.SheetRow.Cell;
import org.pinping.office.SheetRow.Kind;
import org.pinping.office.Spreadsheet.Range;
import org.pinping.office.Spreadsheet.Sheet;
import org.pinping.office.UnreadableDocument.Reason;

/** Sound files are read as they are shown; whatever else is sent is refused with its reason, soon. */
class SpreadsheetReaderTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final SpreadsheetReader reader = new SpreadsheetReader();

    @Test
    void readsTextsNumbersAndTheLastResultsOfFormulas() throws Exception {
        Sheet sheet = first(TestWorkbooks.of("""
                <row r="3"><c r="B3" t="s"><v>1</v></c><c r="D3"><v>1001</v></c><c r="E3" t="b"><v>1</v></c></row>
                <row r="5"><c r="A5" t="str"><f>A1&amp;"x"</f><v>旧值</v></c><c r="B5"><f>cmd|' /C calc'!A0</f></c>
                  <c r="C5" t="inlineStr"><is><t>=1+1</t></is></c><c r="D5" t="e"><v>#N/A</v></c></row>
                """));

        assertThat(sheet.rows())
                .containsExactly(
                        new SheetRow(
                                3,
                                List.of(
                                        new Cell(1, "分段", Kind.TEXT),
                                        new Cell(3, "1001", Kind.NUMBER),
                                        new Cell(4, "1", Kind.TRUTH))),
                        new SheetRow(
                                5,
                                List.of(
                                        new Cell(0, "旧值", Kind.FORMULA),
                                        new Cell(1, "=", Kind.FORMULA),
                                        new Cell(2, "=1+1", Kind.TEXT),
                                        new Cell(3, "#N/A", Kind.ERROR))));
    }

    @Test
    void namesHiddenSheetsAndDoesNotReadThem() throws Exception {
        List<Sheet> sheets = reader.read("a.xlsx", TestWorkbooks.of("")).sheets();

        assertThat(sheets)
                .containsExactly(
                        new Sheet("甲", false, List.of(), List.of()), new Sheet("藏", true, List.of(), List.of()));
    }

    @Test
    void tellsWhichCellsAreMerged() throws Exception {
        String sheet = TestWorkbooks.sheet("<row><c t=\"str\"><v>a</v></c></row>")
                .replace("</worksheet>", "<mergeCells><mergeCell ref=\"C2:AA5\"/></mergeCells></worksheet>");

        Range range = first(TestWorkbooks.withSheetXml(sheet)).merged().get(0);

        assertThat(range).isEqualTo(new Range(2, 5, 2, 26));
        assertThat(range.holds(5, 26)).isTrue();
        assertThat(range.holds(6, 2)).isFalse();
    }

    @Test
    void readsWhatTheWriterWrites() throws Exception {
        SheetModel model = new SheetModel(
                "表",
                new PageSetup(PageSetup.Orientation.PORTRAIT, "", "", ""),
                List.of(Column.left(10), Column.left(10).choosing(List.of("支部", "总支"))),
                List.of(Banner.title("标题")),
                List.of(List.of(Heading.of("一"), Heading.of("二"))),
                List.of(TableRow.of(List.of(CellValue.text("=1"), CellValue.whole(7)))),
                Closing.NONE,
                0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fonts fonts = new Fonts("黑体", "黑体", "宋体", "宋体", 18, 11);
        new WorkbookWriter().write(new WorkbookModel("标题", "", Instant.EPOCH, fonts, List.of(model)), out);

        Sheet sheet = first(out.toByteArray());

        assertThat(sheet.rows())
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("标题"), List.of("一", "二"), List.of("=1", "7"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var list = book.getSheetAt(0).getDataValidations().get(0);
            assertThat(list.getValidationConstraint().getExplicitListValues()).containsExactly("支部", "总支");
            assertThat(list.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("B3:B1048576");
        }
    }

    static Stream<Arguments> texts() {
        String text = "代码,全称\r\n\"A\"\"1\",\"甲,乙\n丙\"\n\nB,乙\n";
        return Stream.of(
                Arguments.of(text.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(text.getBytes(Charset.forName("GB18030"))),
                Arguments.of(text.replace("甲,乙", "甲，乙")
                        .replace(',', '\t')
                        .replace('，', ',')
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsSeparatedTextInEachEncoding(byte[] content) throws Exception {
        assertThat(first(content).rows())
                .containsExactly(row(1, "代码", "全称"), row(2, "A\"1", "甲,乙\n丙"), row(4, "B", "乙"));
    }

    static Stream<Arguments> hostile() {
        String cell = "<c t=\"str\"><v>a</v></c>";
        byte[] old = "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of("empty", new byte[0], Reason.EMPTY),
                Arguments.of("large", new byte[SpreadsheetReader.LARGEST + 1], Reason.TOO_LARGE),
                Arguments.of("encrypted", HostileFiles.encryptedDocx(), Reason.ENCRYPTED),
                Arguments.of("macros", TestWorkbooks.with("xl/vbaProject.bin", new byte[9]), Reason.MACROS),
                Arguments.of("old macros", TestWorkbooks.with("xl/macrosheets/sheet1.xml", new byte[9]), Reason.MACROS),
                Arguments.of("binary", TestWorkbooks.with("xl/workbook.bin", new byte[9]), Reason.WRONG_TYPE),
                Arguments.of("docx", TestDocuments.docx(List.of("字")), Reason.WRONG_TYPE),
                Arguments.of("picture", TestDocuments.png(4, 4), Reason.WRONG_TYPE),
                Arguments.of("html", "<html><table>".getBytes(StandardCharsets.UTF_8), Reason.WRONG_TYPE),
                Arguments.of("old", old, Reason.BROKEN),
                Arguments.of("parts", HostileFiles.docx(Map.of("xl/styles.xml", new byte[9])), Reason.BROKEN),
                Arguments.of("quote", "a,b\n\"c,d".getBytes(StandardCharsets.UTF_8), Reason.BROKEN),
                Arguments.of("number", TestWorkbooks.of("<row r=\"x\">" + cell + "</row>"), Reason.BROKEN),
                Arguments.of("text", TestWorkbooks.of("<row><c t=\"s\"><v>99</v></c></row>"), Reason.BROKEN),
                Arguments.of(
                        "rows", TestWorkbooks.of(("<row>" + cell + "</row>").repeat(100_000)), Reason.TOO_MANY_ROWS),
                Arguments.of("lines", "a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS),
                Arguments.of(
                        "cells", TestWorkbooks.of("<row>" + cell.repeat(300_000) + "</row>"), Reason.TOO_MUCH_TEXT),
                Arguments.of("deep", TestWorkbooks.of("<a>".repeat(100_000)), Reason.BOMB),
                Arguments.of("bomb", TestWorkbooks.of("<row>" + " ".repeat(100 << 20) + "</row>"), Reason.BOMB),
                Arguments.of("texts", TestWorkbooks.with("xl/sharedStrings.xml", texts(300_000)), Reason.TOO_MUCH_TEXT),
                Arguments.of("laughs", TestWorkbooks.withSheetXml(entities("<!ENTITY e \"x\">")), Reason.ENTITIES),
                Arguments.of(
                        "external",
                        TestWorkbooks.withSheetXml(entities("<!ENTITY e SYSTEM \"file:///etc/passwd\">")),
                        Reason.ENTITIES),
                Arguments.of(
                        "external text",
                        TestWorkbooks.with(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>"
                                        .getBytes(StandardCharsets.UTF_8)),
                        Reason.ENTITIES));
    }

    private static byte[] texts(int count) {
        return ("<sst>" + "<si/>".repeat(count) + "</sst>").getBytes(StandardCharsets.UTF_8);
    }

    private static String entities(String declaration) {
        return "<!DOCTYPE x [" + declaration + "]>" + TestWorkbooks.sheet("<row><c t=\"str\"><v>&e;</v></c></row>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithItsReason(String name, byte[] content, Reason reason) {
        assertThat(refused(content)).contains(reason);
    }

    @Test
    void aMisleadingNameDecidesNothing() throws Exception {
        byte[] sound = TestWorkbooks.of("<row><c t=\"str\"><v>a</v></c></row>");

        assertThat(reader.read("表.txt", sound).sheets().get(0).rows()).containsExactly(row(1, "a"));
    }

    @Test
    void aFileWithWrongBytesIsReadOrRefused() {
        byte[] whole = TestWorkbooks.of("<row><c t=\"s\"><v>0</v></c></row>".repeat(40));
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            byte[] wrong = whole.clone();
            for (int i = 0; i < 1 + run / 20; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            refused(wrong);
            refused(Arrays.copyOf(wrong, random.nextInt(wrong.length)));
        }
    }

    @Test
    void theDeadlineEndsTheWork() {
        SpreadsheetReader hasty = new SpreadsheetReader(-1);

        UnreadableDocument failure =
                catchThrowableOfType(UnreadableDocument.class, () -> hasty.read("a.xlsx", TestWorkbooks.of("")));

        assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
    }

    private Sheet first(byte[] content) throws UnreadableDocument {
        return reader.read("a.xlsx", content).sheets().get(0);
    }

    private Optional<Reason> refused(byte[] content) {
        return assertTimeout(SOON, () -> {
            try {
                reader.read("a.xlsx", content);
                return Optional.empty();
            } catch (UnreadableDocument e) {
                return Optional.of(e.reason());
            }
        });
    }

    private static SheetRow row(int number, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(cells.size(), text, Kind.TEXT));
        }
        return new SheetRow(number, cells);
    }
}
