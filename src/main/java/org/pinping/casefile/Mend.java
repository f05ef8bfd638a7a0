package org.pinping.casefile;

/**
 * A change that was made to the text, or a doubt about it, to be looked at by a person.
 *
 * @param before what stood there, cut short
 * @param after what stands there now; the same as before for a doubt
 * @param removed the signs that are gone, without blanks
 * @param added the signs that are new
 * @param line the number of the source line it began in
 */
public record Mend(Kind kind, String before, String after, String removed, String added, int line) {

    /** What was done. */
    public enum Kind {
        /** A sentence torn by blank lines or the end of a page. */
        JOINED,
        /** Letters that were parted by bars or blanks. */
        PARTED,
        /** A quotation mark too many or of the wrong form. */
        QUOTE,
        /** Quotation marks that do not match and were left as they are. */
        QUOTE_DOUBT,
        /** The number of a page. */
        PAGE_NUMBER,
        /** Marks of a heading, as {@code #} or {@code **}. */
        MARK,
        /** The title of a section with its number: the contest's own title takes its place. */
        TITLE,
        /** Words around the name of the brand or before a value. */
        LABEL
    }

    static Mend removal(Kind kind, String before, String after, String removed, int line) {
        return new Mend(kind, before, after, removed, "", line);
    }

    public boolean isDoubt() {
        return kind == Kind.QUOTE_DOUBT;
    }
}
