package org.pinping.office;

import java.util.List;

/**
 * What stands below the table: notes in small type, then lines to sign by hand. It is never printed on a page without
 * rows of the table.
 */
public record Closing(List<String> notes, List<SignatureLine> signatures) {

    public static final Closing NONE = new Closing(List.of(), List.of());

    public Closing {
        notes = notes.stream().map(CellText::clean).toList();
        signatures = List.copyOf(signatures);
    }
}
