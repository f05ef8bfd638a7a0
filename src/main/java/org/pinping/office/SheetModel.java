package org.pinping.office;

import java.util.List;

/**
 * A sheet as it is to be printed, without a word about how a file holds it.
 *
 * @param rows the body, asked for once and row by row, so that it need not exist as a whole
 * @param frozenColumns how many columns stay in sight when the reader scrolls; the headings always do
 */
public record SheetModel(
        String name,
        PageSetup page,
        List<Column> columns,
        List<Banner> banners,
        List<List<Heading>> headings,
        Iterable<TableRow> rows,
        Closing closing,
        int frozenColumns) {

    public SheetModel {
        columns = List.copyOf(columns);
        banners = List.copyOf(banners);
        headings = headings.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A sheet has at least one column: " + name);
        }
    }

    SheetModel named(String other) {
        return new SheetModel(other, page, columns, banners, headings, rows, closing, frozenColumns);
    }
}
