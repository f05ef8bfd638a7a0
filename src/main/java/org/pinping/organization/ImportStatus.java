package org.pinping.organization;

/** What an import makes of a row. */
public enum ImportStatus {
    ADDED,
    CHANGED,
    UNCHANGED,
    FAULTY
}
