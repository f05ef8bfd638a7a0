package org.pinping.organization;

import java.util.List;
import java.util.Map;

/**
 * What an import would do, row by row, to the tree as it is now.
 *
 * @param treeDigest of the tree that it is held against
 * @param treeChanged whether the tree was another one when the file came
 * @param counts how many rows there are of each status
 * @param untouched how many organizations the file does not name
 * @param leftOut the names of sheets that were not read
 * @param names what the parents in the lines are called, by code
 */
public record ImportPreview(
        ImportId id,
        String fileName,
        String treeDigest,
        boolean treeChanged,
        List<ImportLine> lines,
        Map<ImportStatus, Integer> counts,
        int untouched,
        List<String> leftOut,
        Map<String, String> names) {

    public ImportPreview {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        leftOut = List.copyOf(leftOut);
        names = Map.copyOf(names);
    }

    public int count(ImportStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** Whether there is anything to write and nothing against it. */
    public boolean canConfirm() {
        return count(ImportStatus.FAULTY) == 0 && count(ImportStatus.ADDED) + count(ImportStatus.CHANGED) > 0;
    }
}
