package org.pinping.office;

import java.time.Instant;
import java.util.List;

/**
 * A workbook as it is to be written; the same model always gives the same file.
 *
 * @param created stands in the file as the time of its making, so it belongs to the content, not to the export
 */
public record WorkbookModel(String title, String author, Instant created, Fonts fonts, List<SheetModel> sheets) {

    public WorkbookModel {
        title = CellText.clean(title);
        author = CellText.clean(author);
        sheets = SheetNames.unique(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet: " + title);
        }
    }
}
