package org.pinping.office;

import java.util.List;

/**
 * A row of the table's body.
 *
 * @param cells one value per column, or the only value of a band
 * @param band whether the row is one cell over all columns, which names the group of rows below it
 */
public record TableRow(List<CellValue> cells, boolean band) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    public static TableRow of(List<CellValue> cells) {
        return new TableRow(cells, false);
    }

    public static TableRow band(String text) {
        return new TableRow(List.of(CellValue.text(text)), true);
    }
}
