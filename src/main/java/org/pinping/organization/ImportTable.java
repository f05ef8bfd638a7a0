package org.pinping.organization;

import java.util.List;
import org.pinping.office.SheetRow;

/**
 * What was read from a file of organizations, before it is held against the tree.
 *
 * @param columns where each {@link ImportColumn} stands, counted from 0
 * @param leftOut the names of sheets that were not read
 */
record ImportTable(List<Integer> columns, List<ImportRow> rows, List<String> leftOut) {

    ImportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** Where a cell stands, for example C7. */
    String address(ImportRow row, ImportColumn column) {
        return SheetRow.address(row.number(), columns.get(column.place()));
    }
}
