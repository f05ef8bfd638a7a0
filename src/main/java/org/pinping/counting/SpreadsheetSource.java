package org.pinping.counting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.office.SheetRow;
import org.pinping.office.WorkbookReader;

/** The rows of the only filled sheet of an xlsx file. */
final class SpreadsheetSource implements TableSource {

    private final WorkbookReader workbook;
    private final Iterator<SheetRow> rows;
    private final String file;
    private final Map<Integer, String> flaws = new HashMap<>();
    private int width;

    private SpreadsheetSource(WorkbookReader workbook, Iterator<SheetRow> rows, String file) {
        this.workbook = workbook;
        this.rows = rows;
        this.file = file;
    }

    static @Nullable TableSource open(Path path, String file, DataFaults faults) throws IOException {
        WorkbookReader workbook;
        List<WorkbookReader.Sheet> filled;
        try {
            workbook = new WorkbookReader(path);
            filled = workbook.sheets().stream()
                    .filter(sheet -> sheet.rows().hasNext())
                    .toList();
        } catch (IOException e) {
            faults.file(file, "counting.fault.workbook");
            return null;
        }
        if (filled.size() == 1) {
            return new SpreadsheetSource(workbook, filled.get(0).rows(), file);
        }
        workbook.close();
        faults.file(file, filled.isEmpty() ? "counting.fault.empty" : "counting.fault.sheets", filled.size());
        return null;
    }

    @Override
    public boolean next(Row row) throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            fill(row, rows.next());
            return true;
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** The headings decide how wide the table is; a cell left out at the end of a row is an empty one. */
    private void fill(Row row, SheetRow source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int last = source.cells().get(source.cells().size() - 1).column() + 1;
        width = width == 0 ? last : width;
        int columns = Math.max(width, last);
        int[] ends = new int[columns];
        flaws.clear();
        int next = 0;
        for (int column = 0; column < columns; column++) {
            if (next < source.cells().size() && source.cells().get(next).column() == column) {
                SheetRow.Cell cell = source.cells().get(next++);
                check(cell);
                bytes.writeBytes(cell.text().getBytes(StandardCharsets.UTF_8));
            }
            ends[column] = bytes.size();
        }
        row.begin(bytes.toByteArray(), StandardCharsets.UTF_8, source.number());
        for (int column = 0; column < columns; column++) {
            row.add(column == 0 ? 0 : ends[column - 1], ends[column]);
        }
    }

    private void check(SheetRow.Cell cell) {
        if (cell.kind() == SheetRow.Kind.FORMULA) {
            flaws.put(cell.column(), "counting.fault.formula");
        } else if (cell.kind() == SheetRow.Kind.ERROR) {
            flaws.put(cell.column(), "counting.fault.error");
        }
    }

    @Override
    public String flaw(int column) {
        return flaws.getOrDefault(column, "");
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String address(int row, int column) {
        return SheetRow.address(row, column);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
