package org.pinping.office;

/** How a cell looks; equal looks share one style of the file. */
record CellLook(Role role, Align align, String format, boolean struck, boolean quoted) {

    /** What a cell is for: it decides typeface, size, weight and border. */
    enum Role {
        TITLE(false),
        SUBTITLE(false),
        NOTE(false),
        HEADING(true),
        BODY(true),
        BAND(true),
        SIGNATURE(false);

        final boolean bordered;

        Role(boolean bordered) {
            this.bordered = bordered;
        }
    }

    static CellLook of(Role role, Align align) {
        return new CellLook(role, align, "@", false, false);
    }

    CellLook holding(CellValue value) {
        return new CellLook(
                role, align, value.format(), value.struck(), value.isText() && CellText.looksLikeFormula(value.text()));
    }
}
