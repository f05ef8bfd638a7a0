package org.pinping.office;

/** A piece of a text in reading order: a paragraph or a picture. */
public sealed interface DocumentBlock {

    /** The page it begins on, as far as the file tells; the first is 1. */
    int page();

    /** Where a paragraph stands in the file. */
    enum Place {
        BODY,
        /** A row of a table: its cells parted by tabs, the lines of a cell by line ends. */
        ROW,
        /** A text box. */
        BOX,
        /** A line of the table of contents. */
        CONTENTS,
        /** A footnote or endnote. */
        NOTE
    }

    /**
     * How a paragraph looks, as far as the file tells.
     *
     * @param level of the heading from 1, 0 for none
     * @param bold how many signs at its beginning are bold
     */
    record Look(int level, int bold, boolean centred, Place place) {

        static final Look PLAIN = new Look(0, 0, false, Place.BODY);

        Look in(Place other) {
            return new Look(level, bold, centred, other);
        }
    }

    /**
     * A paragraph; it holds line ends only where the file breaks a line within a paragraph.
     *
     * @param gap how many blank lines stand before it
     */
    record Paragraph(String text, Look look, int page, int gap) implements DocumentBlock {}

    /**
     * A picture as it lies in the file.
     *
     * @param number from 0, in reading order
     * @param alt what the file says of it, empty when nothing
     */
    record Picture(int number, PictureData data, String alt, int page) implements DocumentBlock {}
}
