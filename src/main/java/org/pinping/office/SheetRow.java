package org.pinping.office;

import java.util.List;

/**
 * A row as it stands in a workbook that somebody else made.
 *
 * @param number counted from 1
 * @param cells those that hold anything, from left to right
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /**
     * What a cell holds.
     *
     * @param column counted from 0
     * @param text the text as typed, or the number in its shortest form
     */
    public record Cell(int column, String text, Kind kind) {}

    /** What kind of thing a cell holds; a formula's text is its last result. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        FORMULA,
        ERROR
    }

    /** The address of a cell as spreadsheets write it, for example AB12. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    /** A range as spreadsheets write it, for example B2:C5, or one cell. */
    static Spreadsheet.Range range(String written) {
        String[] ends = written.replace("$", "").split(":", 2);
        String last = ends[ends.length - 1];
        return new Spreadsheet.Range(row(ends[0]), row(last), column(ends[0]), column(last));
    }

    /** The column of an address, counted from 0. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String address) {
        String digits = address.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
