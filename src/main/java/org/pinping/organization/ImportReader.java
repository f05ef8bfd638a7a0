package org.pinping.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Problem;
import org.pinping.office.SheetRow;
import org.pinping.office.SheetRow.Cell;
import org.pinping.office.SheetRow.Kind;
import org.pinping.office.Spreadsheet;
import org.pinping.office.Spreadsheet.Range;
import org.pinping.office.Spreadsheet.Sheet;
import org.pinping.organization.ImportRow.Flaw;

/** Finds the table of organizations in a spreadsheet: the first sheet that can be seen and has all the headings. */
final class ImportReader {

    /** The headings stand below a title and notes, but not deep in the table. */
    private static final int MOST_ROWS_ABOVE = 20;

    /** More than any column takes; what is longer is a fault anyway. */
    private static final int LONGEST = 300;

    private static final String MERGED = "problem.organization.import.merged";

    private final ImportWords words;

    ImportReader(ImportWords words) {
        this.words = words;
    }

    ImportTable read(Spreadsheet file) {
        String missing = "";
        for (Sheet sheet : file.sheets()) {
            int above = Math.min(MOST_ROWS_ABOVE, sheet.rows().size());
            for (int i = 0; i < above; i++) {
                Map<ImportColumn, Integer> columns = columns(sheet.rows().get(i));
                if (columns.size() == ImportColumn.values().length) {
                    return table(file, sheet, i, columns);
                }
                missing = columns.size() > 1 && missing.isEmpty() ? missing(columns) : missing;
            }
        }
        throw missing.isEmpty()
                ? Problem.invalid("problem.organization.import.noTable", headings(List.of(ImportColumn.values())))
                : Problem.invalid("problem.organization.import.columns", missing);
    }

    private String missing(Map<ImportColumn, Integer> columns) {
        List<ImportColumn> missing = new ArrayList<>(List.of(ImportColumn.values()));
        missing.removeAll(columns.keySet());
        return headings(missing);
    }

    private String headings(List<ImportColumn> columns) {
        return columns.stream().map(words::heading).collect(Collectors.joining(words.comma()));
    }

    private Map<ImportColumn, Integer> columns(SheetRow row) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        for (Cell cell : row.cells()) {
            @Nullable ImportColumn column = words.column(cell.text());
            if (column != null && columns.putIfAbsent(column, cell.column()) != null) {
                throw Problem.invalid(
                        "problem.organization.import.columnTwice", cell.text().strip());
            }
        }
        return columns;
    }

    private static ImportTable table(Spreadsheet file, Sheet sheet, int heading, Map<ImportColumn, Integer> columns) {
        int below = sheet.rows().get(heading).number();
        List<Range> merged =
                sheet.merged().stream().filter(it -> it.lastRow() > below).toList();
        List<ImportRow> rows = sheet.rows().stream()
                .skip(heading + 1L)
                .map(row -> row(row, columns, merged))
                .filter(row -> !row.flaws().isEmpty() || row.texts().stream().anyMatch(text -> !text.isBlank()))
                .toList();
        if (rows.isEmpty()) {
            throw Problem.invalid("problem.organization.import.noRows");
        }
        List<String> leftOut = file.sheets().stream()
                .filter(it -> !it.name().equals(sheet.name())
                        && (it.hidden() || !it.rows().isEmpty()))
                .map(Sheet::name)
                .toList();
        return new ImportTable(List.copyOf(columns.values()), rows, leftOut);
    }

    private static ImportRow row(SheetRow row, Map<ImportColumn, Integer> columns, List<Range> merged) {
        List<String> texts = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        List<Range> here = merged.stream()
                .filter(it -> it.firstRow() <= row.number() && it.lastRow() >= row.number())
                .toList();
        for (Map.Entry<ImportColumn, Integer> column : columns.entrySet()) {
            int at = column.getValue();
            Cell cell = row.cells().stream()
                    .filter(it -> it.column() == at)
                    .findFirst()
                    .orElse(new Cell(at, "", Kind.TEXT));
            texts.add(cell.text().length() > LONGEST ? cell.text().substring(0, LONGEST) : cell.text());
            String flaw = here.stream().anyMatch(it -> it.holds(row.number(), at)) ? MERGED : flaw(cell);
            if (!flaw.isEmpty()) {
                flaws.add(new Flaw(column.getKey(), flaw));
            }
        }
        return new ImportRow(row.number(), texts, flaws);
    }

    /** A formula counts as its last result; what has none, or is no text or number, is not guessed at. */
    private static String flaw(Cell cell) {
        if (cell.kind() == Kind.ERROR || cell.kind() == Kind.TRUTH) {
            return "problem.organization.import.value";
        }
        return cell.kind() == Kind.FORMULA && cell.text().equals("=") ? "problem.organization.import.formula" : "";
    }
}
