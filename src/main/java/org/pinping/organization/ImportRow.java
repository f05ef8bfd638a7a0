package org.pinping.organization;

import java.util.List;

/**
 * A row of a file of organizations as it was read.
 *
 * @param number counted from 1, as the spreadsheet does
 * @param texts what stands in its cells, in the order of {@link ImportColumn}
 * @param flaws what the cells themselves are, whatever they hold: merged, without a result
 */
record ImportRow(int number, List<String> texts, List<Flaw> flaws) {

    ImportRow {
        texts = List.copyOf(texts);
        flaws = List.copyOf(flaws);
    }

    String text(ImportColumn column) {
        return texts.get(column.place());
    }

    /** @param code a message key */
    record Flaw(ImportColumn column, String code) {}
}
