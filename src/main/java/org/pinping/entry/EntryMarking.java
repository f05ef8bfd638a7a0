package org.pinping.entry;

/** What rests on an entry once it is judged. Implemented above; the entry asks before it changes its category. */
public interface EntryMarking {

    /** Whether any judge has begun a sheet for the entry. */
    boolean isMarked(EntryId entry);
}
