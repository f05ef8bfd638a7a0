package org.pinping.office;

/** Why a file cannot be read, in a form that whoever sent it can be told. */
public final class UnreadableDocument extends Exception {

    /** The reasons; each is a sentence in the messages of whoever reads files. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** The old Word format takes more memory, so less of it is taken. */
        OLD_TOO_LARGE,
        /** The detail names what it is. */
        WRONG_TYPE,
        /** No kind that is known. */
        UNKNOWN_TYPE,
        /** Damaged, cut off, or built to mislead. */
        BROKEN,
        ENCRYPTED,
        MACROS,
        /** Unpacks to far more than any text needs. */
        BOMB,
        /** Entities of XML: no word processor writes them. */
        ENTITIES,
        TOO_MANY_PAGES,
        /** More rows than are taken from a spreadsheet; the detail is how many that are. */
        TOO_MANY_ROWS,
        /** More signs than any case file has. */
        TOO_MUCH_TEXT,
        /** Pictures of pages without text. */
        SCAN,
        NO_TEXT,
        TOO_SLOW,
        BUSY
    }

    private final Reason reason;
    private final String detail;

    public UnreadableDocument(Reason reason) {
        this(reason, "");
    }

    public UnreadableDocument(Reason reason, String detail) {
        super(reason + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
