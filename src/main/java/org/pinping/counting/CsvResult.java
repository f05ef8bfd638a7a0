package org.pinping.counting;

import java.util.List;
import java.util.stream.Collectors;

/** The result as comma-separated text (RFC 4180), the same headings in every language. */
final class CsvResult {

    private static final List<String> HEADINGS = List.of(
            "place",
            "entry",
            "name",
            "category",
            "score",
            "fraction",
            "rounded",
            "grade",
            "status",
            "reason",
            "tie",
            "selected");

    private CsvResult() {}

    static String of(List<ResultLine> lines) {
        StringBuilder text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
        for (ResultLine line : lines) {
            text.append(cells(line).stream().map(CsvResult::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static List<String> cells(ResultLine line) {
        return List.of(
                line.place(),
                harmless(line.entry()),
                harmless(line.name()),
                harmless(line.category()),
                line.score(),
                line.fraction(),
                line.rounded(),
                harmless(line.grade()),
                line.status(),
                harmless(line.reason()),
                harmless(line.tie()),
                line.selected() ? "1" : "0");
    }

    /** Spreadsheets take a text that begins so for a formula, and would run it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
