package org.pinping.office;

import java.util.List;

/** What stands in a spreadsheet that somebody sent. */
public record Spreadsheet(List<Sheet> sheets) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet in the order of the file.
     *
     * @param hidden whether whoever opens the file does not see it; it is not read then
     * @param rows those that hold anything
     * @param merged the ranges that are shown as one cell
     */
    public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<Range> merged) {

        public Sheet {
            rows = List.copyOf(rows);
            merged = List.copyOf(merged);
        }
    }

    /** A range of cells; rows count from 1, columns from 0, both ends belong to it. */
    public record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
