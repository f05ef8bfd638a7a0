package org.pinping.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A line that may be the title of a section.
 *
 * @param form how it is marked, the same for headings of one level: numbers by their rank, else level or brackets
 * @param rest what follows the title on the same line, empty for nothing
 * @param contents whether it looks like a line of the table of contents
 */
record HeadingCandidate(
        Line line, String code, Form form, @Nullable Ordinal ordinal, String rest, boolean contents) {

    /** The way headings of one level are marked. */
    record Form(Kind kind, int rank) {

        /** Whether a heading of this form can stand beside, and not below, one of the other. */
        boolean standsBeside(Form main) {
            if (kind != Kind.NUMBER) {
                return kind != Kind.LEVEL || main.kind != Kind.LEVEL || rank <= main.rank;
            }
            return main.kind == Kind.NUMBER ? rank <= main.rank : rank <= 2;
        }

        int order() {
            return kind.order + rank;
        }
    }

    /** By what a heading is marked. */
    enum Kind {
        NUMBER(0),
        LEVEL(10),
        BRACKET(20),
        PLAIN(30);

        private final int order;

        Kind(int order) {
            this.order = order;
        }
    }

    static Form form(Line line, @Nullable Ordinal ordinal, boolean bracketed) {
        if (ordinal != null) {
            return new Form(Kind.NUMBER, ordinal.rank());
        }
        if (line.level > 0) {
            return new Form(Kind.LEVEL, line.level);
        }
        return new Form(bracketed ? Kind.BRACKET : Kind.PLAIN, 0);
    }
}
