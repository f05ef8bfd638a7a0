package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.office.WorkbookAssert.assertThatWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pinping.office.PageSetup.Orientation;

class WorkbookWriterTests {

    private static final Fonts FONTS = new Fonts("黑体", "黑体", "宋体", "Noto Sans CJK SC", 20, 11);
    private static final PageSetup PAGE = new PageSetup(Orientation.LANDSCAPE, "A&B", "{page}/{pages}", "");
    private static final List<Column> THREE = List.of(Column.centred(8), Column.left(20), Column.centred(8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "<script>alert(1)</script>",
                "_x0041_",
                "  两边有空格  ",
                "第一行\n第二行",
                "𠮷野家😀",
                "0012"
            })
    void everyTextStaysTheTextThatItWas(String text) {
        WorkbookModel model = workbook(table(List.of(row(CellValue.text(text)))));

        assertThatWorkbook(model).sheet("表").hasText(1, 0, text).hasNoFormula();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x"})
    void textThatLooksLikeFormulaIsMarkedAsText(String text) {
        XSSFSheet sheet = assertThatWorkbook(workbook(table(List.of(row(CellValue.text(text))))))
                .sheet("表")
                .sheet();

        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void signsThatNoFileCanHoldAreLeftOut() {
        CellValue value = CellValue.text("甲\u0000乙\u0008丙\uD800丁\r\n戊");

        assertThat(value.text()).isEqualTo("甲乙丙\uFFFD丁\n戊");
        assertThatWorkbook(workbook(table(List.of(row(value))))).sheet("表").hasText(1, 0, value.text());
    }

    @Test
    void textLongerThanACellIsCut() {
        CellValue value = CellValue.text("字".repeat(40_000));

        assertThat(value.text()).hasSize(32_767).endsWith("字…");
        assertThatWorkbook(workbook(table(List.of(row(value))))).sheet("表").hasText(1, 0, value.text());
    }

    @Test
    void numbersStayNumbersWithTheirFormat() {
        WorkbookModel model = workbook(table(List.of(row(
                CellValue.number(new BigDecimal("92.35"), 2),
                CellValue.whole(7),
                CellValue.signed(new BigDecimal("1.5"), 2)))));

        assertThatWorkbook(model)
                .sheet("表")
                .hasNumber(1, 0, 92.35, "0.00")
                .hasNumber(1, 1, 7, "0")
                .hasNumber(1, 2, 1.5, "+0.00;-0.00;0.00")
                .isNotStruck(1, 0);
    }

    @Test
    void struckNumberIsStillANumberUnderALineAndAMark() {
        WorkbookModel model = workbook(
                table(List.of(row(CellValue.struckNumber(new BigDecimal("92.5"), 2, "去"), CellValue.struckText("弃")))));

        assertThatWorkbook(model)
                .sheet("表")
                .hasNumber(1, 0, 92.5, "0.00\"去\"")
                .isStruck(1, 0)
                .hasText(1, 1, "弃")
                .isStruck(1, 1);
    }

    @Test
    void pageIsA4OnePageWideWithRepeatedHeadingsAndPageNumbers() {
        WorkbookModel model = workbook(table(rows(3)));

        WorkbookAssert workbook = assertThatWorkbook(model);
        XSSFSheet sheet = workbook.sheet("表").repeatsRows(0, 0).sheet();

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&P/&N");
        assertThat(sheet.getFooter().getLeft()).isEqualTo("A&&B");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(workbook.workbook().getPrintArea(0)).endsWith("$A$1:$C$6");
    }

    @Test
    void mergedHeadingsHaveTheirFrameInEveryCell() {
        List<List<Heading>> headings = List.of(
                List.of(new Heading("序号", 1, 2), new Heading("各评委评分", 2, 1)),
                List.of(Heading.of("甲"), Heading.of("乙")));
        SheetModel model = new SheetModel("表", PAGE, THREE, List.of(), headings, rows(1), Closing.NONE, 1);

        XSSFSheet sheet = assertThatWorkbook(workbook(model))
                .sheet("表")
                .hasRow(0, "序号", "各评委评分")
                .hasRow(1, "", "甲", "乙")
                .repeatsRows(0, 1)
                .sheet();

        assertThat(sheet.getMergedRegions()).extracting(Object::toString).hasSize(2);
        for (int i = 0; i < 6; i++) {
            CellStyle style = sheet.getRow(i / 3).getCell(i % 3).getCellStyle();
            assertThat(style.getBorderTop()).isEqualTo(BorderStyle.THIN);
            assertThat(style.getBorderRight()).isEqualTo(BorderStyle.THIN);
        }
    }

    @Test
    void bandIsOneCellOverAllColumns() {
        XSSFSheet sheet = assertThatWorkbook(workbook(table(List.of(TableRow.band("一、机关"), rows(1).get(0)))))
                .sheet("表")
                .hasText(1, 0, "一、机关")
                .sheet();

        assertThat(sheet.getMergedRegions().get(0).formatAsString()).isEqualTo("A2:C2");
    }

    @Test
    void signaturesNeverStandAloneOnAPage() {
        SheetModel[] tables = IntStream.rangeClosed(1, 60)
                .mapToObj(it -> table(rows(it)).named("T" + it))
                .toArray(SheetModel[]::new);

        WorkbookAssert workbook = assertThatWorkbook(workbook(tables));

        for (int lastRow = 1; lastRow <= 60; lastRow++) {
            int[] breaks = workbook.sheet("T" + lastRow).sheet().getRowBreaks();
            int lastBreak = Arrays.stream(breaks).max().orElse(0);
            assertThat(lastRow - lastBreak)
                    .as("rows with the signatures, of " + lastRow)
                    .isGreaterThanOrEqualTo(Math.min(lastRow, 5));
        }
    }

    @Test
    void signatureLineIsHighEnoughForInkOnPaper() {
        XSSFSheet sheet =
                assertThatWorkbook(workbook(table(rows(1)))).sheet("表").sheet();

        assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void sameModelGivesTheSameBytes() throws IOException {
        byte[] first = WorkbookAssert.write(workbook(table(rows(300))));

        byte[] second = WorkbookAssert.write(workbook(table(rows(300))));

        assertThat(second).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void propertiesComeFromTheModel() throws Exception {
        try (XSSFWorkbook workbook =
                assertThatWorkbook(workbook(table(rows(1)))).workbook()) {
            var properties = workbook.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("题目");
            assertThat(properties.getCreator()).isEqualTo("作者");
            assertThat(properties.getCreated().toInstant()).isEqualTo(Instant.parse("2026-11-20T07:30:00Z"));
            assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        }
    }

    @Test
    void sheetNamesAreMadeSafeAndUnique() {
        String longName = "很长的名字".repeat(8);
        WorkbookModel model = workbook(
                table(rows(1)).named("a/b:c*d?e[f]g\\h"),
                table(rows(1)).named(longName),
                table(rows(1)).named(longName),
                table(rows(1)).named("'x'"),
                table(rows(1)).named("X"),
                table(rows(1)).named(" "),
                table(rows(1)).named("History"));

        assertThatWorkbook(model)
                .hasSheets(
                        "a b c d e f g h",
                        longName.substring(0, 31),
                        longName.substring(0, 28) + "(2)",
                        "x",
                        "X(2)",
                        "_",
                        "History_");
    }

    private static WorkbookModel workbook(SheetModel... sheets) {
        return new WorkbookModel("题目", "作者", Instant.parse("2026-11-20T07:30:00Z"), FONTS, List.of(sheets));
    }

    private static SheetModel table(List<TableRow> rows) {
        Closing closing = new Closing(List.of("注"), List.of(SignatureLine.of(List.of("甲：", "乙："))));
        List<List<Heading>> headings = List.of(List.of(Heading.of("一"), Heading.of("二"), Heading.of("三")));
        return new SheetModel("表", PAGE, THREE, List.of(), headings, rows, closing, 1);
    }

    private static List<TableRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> row(CellValue.whole(it), CellValue.text("第" + it + "行"), CellValue.BLANK))
                .toList();
    }

    private static TableRow row(CellValue... cells) {
        return TableRow.of(cells.length == 0 ? Collections.emptyList() : List.of(cells));
    }
}
