package org.pinping.office;

import java.util.ArrayList;
import java.util.List;
import org.pinping.office.SheetRow.Cell;
import org.pinping.office.SheetRow.Kind;
import org.pinping.office.UnreadableDocument.Reason;

/**
 * Cuts a text into rows and cells as RFC 4180 has it: by commas, or by tabs where the first line with either has no comma.
 */
final class SeparatedText {

    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_CELLS = 200_000;

    private final String text;
    private final Deadline deadline;
    private final char separator;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int at;
    private int number = 1;
    private int column;
    private int count;

    SeparatedText(String text, Deadline deadline) {
        String first = text.lines()
                .filter(line -> line.indexOf(',') >= 0 || line.indexOf('\t') >= 0)
                .findFirst()
                .orElse(",");
        this.text = text;
        this.deadline = deadline;
        this.separator = first.indexOf(',') < 0 ? '\t' : ',';
    }

    /** The rows that hold anything; a row is counted as spreadsheet programs count it, line ends in a cell or not. */
    List<SheetRow> rows() throws UnreadableDocument {
        while (at < text.length()) {
            add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != separator) {
                endRow();
            }
            at++;
        }
        return rows;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !endsLine(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** What follows the closing quote before the next separator belongs to the cell, as spreadsheet programs read it. */
    private String quoted() throws UnreadableDocument {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new UnreadableDocument(Reason.BROKEN);
            }
            value.append(text, at, quote);
            at = quote + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return value.append(plain()).toString();
            }
            value.append('"');
            at++;
        }
    }

    private void add(String value) throws UnreadableDocument {
        deadline.check();
        if (++count > MOST_CELLS || value.length() > LONGEST_CELL) {
            throw new UnreadableDocument(Reason.TOO_MUCH_TEXT);
        }
        if (!value.isEmpty()) {
            cells.add(new Cell(column, value, Kind.TEXT));
        }
        column++;
    }

    private void endRow() throws UnreadableDocument {
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, cells));
            cells = new ArrayList<>();
        }
        if (rows.size() > SpreadsheetReader.MOST_ROWS) {
            throw new UnreadableDocument(Reason.TOO_MANY_ROWS, String.valueOf(SpreadsheetReader.MOST_ROWS));
        }
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            at++;
        }
        number++;
        column = 0;
    }

    private static boolean endsLine(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
