package org.pinping.office;

/** A line above the table, over all columns, printed on the first page only. */
public record Banner(String text, Kind kind, Align align) {

    public Banner {
        text = CellText.clean(text);
    }

    /** How big a banner is printed. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        NOTE
    }

    public static Banner title(String text) {
        return new Banner(text, Kind.TITLE, Align.CENTRE);
    }

    public static Banner subtitle(String text) {
        return new Banner(text, Kind.SUBTITLE, Align.CENTRE);
    }

    public static Banner note(String text, Align align) {
        return new Banner(text, Kind.NOTE, align);
    }
}
