package org.pinping.check;

/** The answer to an item of the checklist. */
public enum Outcome {
    YES,
    NO,
    /** The item does not concern this entry, or nothing can be said. */
    NONE
}
