package org.pinping.file;

/** Whether a content is whole enough to be opened, as far as that can be told without opening it. */
public enum Opens {
    YES,
    NO,
    UNKNOWN
}
