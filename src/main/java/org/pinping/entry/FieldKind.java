package org.pinping.entry;

/** What kind of text a field of the application form takes. */
public enum FieldKind {
    LINE,
    LINES,
    NUMBER,
    DATE,
    PERSON,
    PHONE,
    EMAIL,
    /** A sentence the applicant promises by a tick. */
    PROMISE;

    /** Whether it tells who a person is or how to reach one: neither judges nor papers for the public show it. */
    public boolean personal() {
        return this == PERSON || this == PHONE || this == EMAIL;
    }

    boolean isLong() {
        return this == LINES;
    }
}
