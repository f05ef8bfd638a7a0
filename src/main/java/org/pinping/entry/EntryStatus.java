package org.pinping.entry;

/** Where an entry stands. Only submitted entries are judged. */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
