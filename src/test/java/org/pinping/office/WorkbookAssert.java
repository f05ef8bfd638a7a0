package org.pinping.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Says what a written workbook should hold, by the words and numbers a reader sees. */
public final class WorkbookAssert extends AbstractAssert<WorkbookAssert, XSSFWorkbook> {

    private WorkbookAssert(XSSFWorkbook actual) {
        super(actual, WorkbookAssert.class);
    }

    public static WorkbookAssert assertThatWorkbook(WorkbookModel model) {
        return assertThatWorkbook(write(model));
    }

    public static WorkbookAssert assertThatWorkbook(byte[] file) {
        try {
            return new WorkbookAssert(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] write(WorkbookModel model) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WorkbookWriter().write(model, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the file that is written in letters and digits, names and properties included. */
    public static String text(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public WorkbookAssert hasSheets(String... names) {
        assertThat(IntStream.range(0, actual.getNumberOfSheets()).mapToObj(actual::getSheetName))
                .containsExactly(names);
        return this;
    }

    public SheetAssert sheet(String name) {
        XSSFSheet sheet = actual.getSheet(name);
        assertThat(sheet).as("sheet " + name).isNotNull();
        return new SheetAssert(sheet);
    }

    public XSSFWorkbook workbook() {
        return actual;
    }

    /** What one sheet should hold. */
    public static final class SheetAssert extends AbstractAssert<SheetAssert, XSSFSheet> {

        private SheetAssert(XSSFSheet actual) {
            super(actual, SheetAssert.class);
        }

        /** All cells of a row as they lie in the file: a text, a number, or an empty text where nothing stands. */
        public SheetAssert hasRow(int row, Object... values) {
            List<Object> found = values(row);
            while (found.size() > values.length && found.get(found.size() - 1).equals("")) {
                found.remove(found.size() - 1);
            }
            assertThat(found).as("row " + row).containsExactly(values);
            return this;
        }

        public SheetAssert hasText(int row, int column, String text) {
            assertThat(cell(row, column).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(row, column).getStringCellValue()).isEqualTo(text);
            return this;
        }

        public SheetAssert hasNumber(int row, int column, double number, String format) {
            assertThat(cell(row, column).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(row, column).getNumericCellValue()).isEqualTo(number);
            assertThat(cell(row, column).getCellStyle().getDataFormatString()).isEqualTo(format);
            return this;
        }

        public SheetAssert isStruck(int row, int column) {
            assertThat(font(row, column).getStrikeout()).as("struck").isTrue();
            return this;
        }

        public SheetAssert isNotStruck(int row, int column) {
            assertThat(font(row, column).getStrikeout()).as("struck").isFalse();
            return this;
        }

        public SheetAssert hasNoFormula() {
            assertThat(cells()).noneMatch(it -> it.getCellType() == CellType.FORMULA);
            return this;
        }

        public SheetAssert hasNoNumberButWhole() {
            assertThat(cells())
                    .filteredOn(it -> it.getCellType() == CellType.NUMERIC)
                    .allMatch(it -> it.getNumericCellValue() == Math.rint(it.getNumericCellValue()));
            return this;
        }

        public SheetAssert hasNoTextContaining(String part) {
            assertThat(cells())
                    .filteredOn(it -> it.getCellType() == CellType.STRING)
                    .noneMatch(it -> it.getStringCellValue().contains(part));
            return this;
        }

        public SheetAssert contains(Object value) {
            assertThat(IntStream.rangeClosed(0, actual.getLastRowNum()).boxed().flatMap(it -> values(it).stream()))
                    .contains(value);
            return this;
        }

        /** The last row is one text that holds these words in this order. */
        public SheetAssert hasLastRowWith(String... words) {
            assertThat(cell(actual.getLastRowNum(), 0).getStringCellValue()).containsSubsequence(words);
            return this;
        }

        public SheetAssert repeatsRows(int first, int last) {
            assertThat(actual.getRepeatingRows().getFirstRow()).isEqualTo(first);
            assertThat(actual.getRepeatingRows().getLastRow()).isEqualTo(last);
            return this;
        }

        public XSSFSheet sheet() {
            return actual;
        }

        private List<Object> values(int row) {
            Row found = actual.getRow(row);
            List<Object> values = new ArrayList<>();
            for (int i = 0; found != null && i < found.getLastCellNum(); i++) {
                values.add(value(found.getCell(i)));
            }
            return values;
        }

        private static Object value(@Nullable Cell cell) {
            if (cell == null || cell.getCellType() == CellType.BLANK) {
                return "";
            }
            return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
        }

        private Cell cell(int row, int column) {
            return actual.getRow(row).getCell(column);
        }

        private XSSFFont font(int row, int column) {
            return actual.getRow(row).getCell(column).getCellStyle().getFont();
        }

        private List<Cell> cells() {
            return StreamSupport.stream(actual.spliterator(), false)
                    .flatMap(it -> StreamSupport.stream(it.spliterator(), false))
                    .toList();
        }
    }
}
