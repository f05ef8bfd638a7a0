package org.pinping.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated text with a head line; a cell in double quotes may hold commas, line ends and doubled quotes. */
final class CsvTable {

    private final String file;
    private final String text;
    private int position;
    private int line = 1;

    private CsvTable(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<CsvRow> read(String file, String text) {
        return new CsvTable(file, text).rows();
    }

    private List<CsvRow> rows() {
        List<String> head = cells();
        List<CsvRow> rows = new ArrayList<>();
        while (position < text.length()) {
            int start = line;
            List<String> cells = cells();
            if (cells.size() != head.size()) {
                throw fault(start, cells.size() + " cells under " + head.size() + " headings");
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(head.get(i), cells.get(i));
            }
            rows.add(new CsvRow(file, start, named));
        }
        return rows;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (position < text.length() && text.charAt(position) == ',') {
            position++;
            cells.add(cell());
        }
        endLine();
        return cells;
    }

    private void endLine() {
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length()) {
            if (text.charAt(position) != '\n') {
                throw fault(line, "text after a closing quote");
            }
            position++;
            line++;
        }
    }

    private String cell() {
        return position < text.length() && text.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        int start = line;
        StringBuilder cell = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '"' && !text.startsWith("\"\"", position)) {
                position++;
                return cell.toString();
            }
            if (c == '"') {
                position++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw fault(start, "a quote is not closed");
    }

    private SeedException fault(int at, String reason) {
        return new SeedException(file + ":" + at + ": " + reason);
    }
}
