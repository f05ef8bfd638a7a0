package org.pinping.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;

/**
 * A row of an import held against the tree.
 *
 * @param number of the row in the file
 * @param level null when the file has none that is known
 * @param parent the code of the parent, empty for a root
 * @param changes what differs from the tree, for a row that is changed
 * @param faults each with the address of its cell as its field
 */
public record ImportLine(
        int number,
        String code,
        String name,
        String shortName,
        @Nullable OrgLevel level,
        String parent,
        ImportStatus status,
        List<Change> changes,
        List<Fault> faults) {

    public ImportLine {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /** What a column held and holds then: a level by its name, a parent by its code. */
    public record Change(ImportColumn column, String before, String after) {}

    boolean changes(ImportColumn column) {
        return changes.stream().anyMatch(change -> change.column() == column);
    }
}
