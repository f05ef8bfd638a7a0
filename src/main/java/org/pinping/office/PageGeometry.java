package org.pinping.office;

import java.util.List;
import org.pinping.office.PageSetup.Orientation;

/**
 * How a sheet goes onto paper.
 *
 * @param scale how much a point of the sheet is on paper, at most 1
 * @param height of a page, in the points of the sheet
 */
record PageGeometry(double scale, double height) {

    private static final double POINTS_PER_INCH = 72;
    private static final double LONG_SIDE = 297 / 25.4 * POINTS_PER_INCH;
    private static final double SHORT_SIDE = 210 / 25.4 * POINTS_PER_INCH;

    static final double SIDE_MARGIN_INCHES = 0.4;
    static final double TOP_MARGIN_INCHES = 0.6;
    static final double BOTTOM_MARGIN_INCHES = 0.65;
    static final double FOOT_MARGIN_INCHES = 0.3;

    /** Programs measure rows and fonts a little differently; what is left free makes our page breaks hold in all. */
    private static final double CERTAIN = 0.95;

    static PageGeometry of(SheetModel sheet, int bodyPoints) {
        double table = tableWidth(sheet.columns(), bodyPoints);
        boolean landscape = sheet.page().orientation() == Orientation.LANDSCAPE;
        double across = (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN_INCHES * POINTS_PER_INCH;
        double down =
                (landscape ? SHORT_SIDE : LONG_SIDE) - (TOP_MARGIN_INCHES + BOTTOM_MARGIN_INCHES) * POINTS_PER_INCH;
        double scale = Math.min(1, across / table);
        return new PageGeometry(scale, down / scale * CERTAIN);
    }

    private static double tableWidth(List<Column> columns, int bodyPoints) {
        // a digit is half an em, in whole pixels of 96 to the inch; a cell has 5 pixels of padding
        double digit = Math.ceil(bodyPoints / 2.0 * 96 / POINTS_PER_INCH);
        double pixels =
                columns.stream().mapToDouble(it -> it.width() * digit + 5).sum();
        return pixels * POINTS_PER_INCH / 96;
    }
}
