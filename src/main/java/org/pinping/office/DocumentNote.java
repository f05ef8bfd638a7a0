package org.pinping.office;

/**
 * Something about a file that its reader should know, though the text could be read.
 *
 * @param detail what the sentence names: an ending, a number
 */
public record DocumentNote(Kind kind, String detail) {

    /** What there is to know. */
    public enum Kind {
        /** The file is named as something else than it is; the detail is what it is. */
        MISNAMED,
        /** A picture was left out because it is too large or of no kind that a page can show; the detail counts them. */
        PICTURES_LEFT_OUT
    }
}
