package org.pinping.office;

/**
 * A cell of the heading rows, which are repeated on every printed page.
 *
 * @param columns how many columns it spans
 * @param rows how many heading rows it spans; rows below leave its columns out
 */
public record Heading(String text, int columns, int rows) {

    public Heading {
        text = CellText.clean(text);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A heading spans at least one cell: " + text);
        }
    }

    public static Heading of(String text) {
        return new Heading(text, 1, 1);
    }
}
