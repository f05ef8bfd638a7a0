package org.pinping.entry.material;

import java.util.List;

/**
 * A piece of a file's text as a page shows it.
 *
 * @param level of a heading, from 1
 * @param text of all but a table and a picture
 * @param rows of a table
 */
public record TextPart(Kind kind, int level, String text, List<List<String>> rows) {

    /** What a piece is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** A footnote. */
        NOTE,
        TABLE,
        /** The place of a picture that is not shown. */
        PICTURE
    }

    public TextPart {
        rows = List.copyOf(rows);
    }

    static TextPart of(Kind kind, int level, String text) {
        return new TextPart(kind, level, text, List.of());
    }
}
