package org.pinping.counting;

import org.pinping.scoring.Wording;

/**
 * One thing in the data that the rules do not allow.
 *
 * @param row counted from 1, or 0 for the whole file
 * @param column the heading, empty for the whole row
 * @param cell the address in a spreadsheet, empty for a text file
 * @param value what stands there, empty where the reason says all
 */
record DataFault(String file, int row, String column, String cell, String value, Wording reason) {

    /** The fault in one line, with what cannot be seen made visible. */
    String text(Words words) {
        String what = words.of(place(), file, row, column, cell) + words.of(reason);
        return value.isEmpty() ? what : what + words.of("counting.at.value", visible(value));
    }

    private String place() {
        if (row == 0) {
            return "counting.at.file";
        }
        if (reason.code().startsWith("criteria.")) {
            return column.isEmpty() ? "counting.at.row" : "counting.at.key";
        }
        if (!cell.isEmpty()) {
            return "counting.at.cell";
        }
        return column.isEmpty() ? "counting.at.row" : "counting.at.column";
    }

    /** Blanks that look like nothing and signs that look like others, by their code points. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
            boolean unseen = c != ' ' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
            if (unseen || fullWidth || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                visible.append(fullWidth ? Character.toString(c) : "").append(String.format("<U+%04X>", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
