package org.pinping.casefile;

/**
 * A line or picture of the file with what it was taken for.
 *
 * @param number from 0, in reading order
 * @param section the code of the section it belongs to, empty for none
 * @param picture the number of the picture, -1 for a line of text
 */
public record SourceLine(int number, String text, int page, Role role, String section, int picture) {

    /** What a line was taken for. */
    public enum Role {
        BRAND,
        BODY,
        FIELD,
        HEADING,
        SECTION,
        CAPTION,
        PICTURE,
        REMOVED,
        UNPLACED
    }
}
