package org.pinping.check;

/** How an item of the checklist is answered. */
public enum CheckKind {
    /** By a person. */
    MANUAL,
    /** Whether every part the contest asks for is there. */
    COMPLETE,
    /** Whether there are as many files of each kind as the contest asks for. */
    MATERIALS,
    /** Whether every file can be opened, as far as that can be told without opening it. */
    FILES_OPEN,
    /** Whether every part keeps to its limits. */
    LIMITS,
    /** Whether it came before the deadline that bound its applicant. */
    IN_TIME,
    /** Whether no body above has recommended more than it may. */
    QUOTA,
    /** Whether its brand has not been honoured before at the level of this contest. */
    NOT_AWARDED,
    /** Whether no other entry, of this contest or an earlier one, holds much of the same text. */
    DUPLICATE;

    public boolean isComputed() {
        return this != MANUAL;
    }
}
