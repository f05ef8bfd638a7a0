package org.pinping.office;

/**
 * How a sheet is printed: on A4, as wide as the page, centred. The three texts stand at the foot of every page; in them
 * {@value #PAGE} and {@value #PAGES} become the number of the page and of all pages.
 */
public record PageSetup(Orientation orientation, String footLeft, String footCentre, String footRight) {

    public static final String PAGE = "{page}";
    public static final String PAGES = "{pages}";

    /** Which side of the paper is up. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT
    }
}
