package org.pinping.office;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pinping.office.CellLook.Role;

/** Writes the rows of one sheet from top to bottom. */
final class SheetWriter {

    private static final double HIGHEST_ROW = 409;
    private static final double ROW_PADDING = 6;
    /** Of the tallest common Chinese typeface, in ems. */
    private static final double LINE_HEIGHT = 1.45;

    private static final double LEAST_BODY_HEIGHT = 24;
    private static final double LEAST_HEADING_HEIGHT = 40;
    private static final double NOTE_HEIGHT = 20;
    /** Room for ink, in points on paper. */
    private static final double SIGNATURE_ON_PAPER = 34;

    private final SheetModel model;
    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private final PageGeometry geometry;
    private final int lastColumn;
    private final double tableUnits;
    private int next;

    SheetWriter(SheetModel model, SXSSFSheet sheet, CellStyles styles) {
        this.model = model;
        this.sheet = sheet;
        this.styles = styles;
        this.geometry = PageGeometry.of(model, styles.points(Role.BODY));
        this.lastColumn = model.columns().size() - 1;
        this.tableUnits = model.columns().stream().mapToDouble(Column::width).sum();
    }

    void write() {
        double banners = model.banners().stream().mapToDouble(this::banner).sum();
        int firstHeading = next;
        double headings = headings();
        SheetFrame.apply(model, sheet, firstHeading, next);
        PageFlow flow = new PageFlow(geometry.height(), banners + headings, headings, sheet::setRowBreak);
        for (TableRow row : model.rows()) {
            int at = next;
            flow.row(at, row.band() ? band(row) : body(row), row.band());
        }
        flow.close(closing());
    }

    int rows() {
        return next;
    }

    private double banner(Banner banner) {
        return switch (banner.kind()) {
            case TITLE -> across(banner.text(), Role.TITLE, banner.align(), 45);
            case SUBTITLE -> across(banner.text(), Role.SUBTITLE, banner.align(), 32);
            case NOTE -> across(banner.text(), Role.NOTE, banner.align(), NOTE_HEIGHT);
        };
    }

    private double headings() {
        List<List<Heading>> grid = model.headings();
        boolean[][] covered = new boolean[grid.size()][lastColumn + 1];
        double total = 0;
        for (int i = 0; i < grid.size(); i++) {
            total += headingRow(grid.get(i), covered, i);
        }
        return total;
    }

    private double headingRow(List<Heading> headings, boolean[][] covered, int index) {
        Row row = filledRow(Role.HEADING);
        double height = covered.length == 1 ? LEAST_HEADING_HEIGHT : LEAST_BODY_HEIGHT;
        int column = 0;
        for (Heading heading : headings) {
            while (covered[index][column]) {
                column++;
            }
            row.getCell(column).setCellValue(CellText.escaped(heading.text()));
            cover(heading, covered, index, column);
            if (heading.rows() == 1) {
                height = Math.max(height, height(heading.text(), width(column, heading.columns()), Role.HEADING));
            }
            column += heading.columns();
        }
        row.setHeightInPoints((float) height);
        return height;
    }

    private void cover(Heading heading, boolean[][] covered, int index, int column) {
        if (heading.columns() == 1 && heading.rows() == 1) {
            return;
        }
        int at = next - 1;
        sheet.addMergedRegionUnsafe(
                new CellRangeAddress(at, at + heading.rows() - 1, column, column + heading.columns() - 1));
        for (int i = index; i < index + heading.rows(); i++) {
            for (int j = column; j < column + heading.columns(); j++) {
                covered[i][j] = true;
            }
        }
    }

    private double body(TableRow values) {
        Row row = sheet.createRow(next++);
        double height = LEAST_BODY_HEIGHT;
        for (int i = 0; i <= lastColumn; i++) {
            CellValue value = i < values.cells().size() ? values.cells().get(i) : CellValue.BLANK;
            Column column = model.columns().get(i);
            put(row, i, value, CellLook.of(Role.BODY, column.align()));
            if (value.isText()) {
                height = Math.max(height, height(value.text(), column.width(), Role.BODY));
            }
        }
        row.setHeightInPoints((float) height);
        return height;
    }

    private double band(TableRow values) {
        Row row = filledRow(Role.BAND);
        CellValue text = values.cells().get(0);
        put(row, 0, text, CellLook.of(Role.BAND, Align.LEFT));
        merge();
        double height = Math.max(LEAST_BODY_HEIGHT, height(text.text(), tableUnits, Role.BAND));
        row.setHeightInPoints((float) height);
        return height;
    }

    private double closing() {
        double height = 0;
        for (String note : model.closing().notes()) {
            height += across(note, Role.NOTE, Align.LEFT, NOTE_HEIGHT);
        }
        for (SignatureLine line : model.closing().signatures()) {
            String text = line.spread(fitting(tableUnits, Role.SIGNATURE));
            height += across(text, Role.SIGNATURE, line.align(), SIGNATURE_ON_PAPER / geometry.scale());
        }
        return height;
    }

    private double across(String text, Role role, Align align, double least) {
        Row row = sheet.createRow(next++);
        put(row, 0, CellValue.text(text), CellLook.of(role, align));
        merge();
        double height = Math.max(least, height(text, tableUnits, role));
        row.setHeightInPoints((float) height);
        return height;
    }

    private void merge() {
        if (lastColumn > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, 0, lastColumn));
        }
    }

    /** A row with a bordered cell in every column: a merged range without them loses its frame. */
    private Row filledRow(Role role) {
        Row row = sheet.createRow(next++);
        CellStyle style = styles.style(CellLook.of(role, Align.CENTRE));
        for (int i = 0; i <= lastColumn; i++) {
            row.createCell(i).setCellStyle(style);
        }
        return row;
    }

    private void put(Row row, int column, CellValue value, CellLook look) {
        Cell cell = row.createCell(column);
        if (value.number() != null) {
            cell.setCellValue(value.number().doubleValue());
        } else if (!value.text().isEmpty()) {
            cell.setCellValue(CellText.escaped(value.text()));
        }
        cell.setCellStyle(styles.style(look.holding(value)));
    }

    private double width(int column, int columns) {
        return model.columns().subList(column, column + columns).stream()
                .mapToDouble(Column::width)
                .sum();
    }

    private double height(String text, double width, Role role) {
        int lines = TextMeasure.lines(text, fitting(width, role));
        return Math.min(HIGHEST_ROW, Math.ceil(lines * styles.points(role) * LINE_HEIGHT + ROW_PADDING));
    }

    /** How much text of a role's size fits in a width given in the body's size. */
    private double fitting(double width, Role role) {
        return width * styles.points(Role.BODY) / styles.points(role);
    }
}
