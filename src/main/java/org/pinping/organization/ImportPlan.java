package org.pinping.organization;

import java.util.List;

/**
 * What an import would do to the tree as it is now.
 *
 * @param untouched how many organizations of the tree the file does not name; they stay as they are
 */
record ImportPlan(List<ImportLine> lines, int untouched) {

    ImportPlan {
        lines = List.copyOf(lines);
    }

    int count(ImportStatus status) {
        return (int) lines.stream().filter(line -> line.status() == status).count();
    }

    boolean isFaulty() {
        return count(ImportStatus.FAULTY) > 0;
    }
}
