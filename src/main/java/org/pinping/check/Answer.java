package org.pinping.check;

import org.jspecify.annotations.Nullable;

/** What a person answers to an item of the checklist. */
public record Answer(Outcome outcome, String note) {

    /** Whether it says anything new: an answer on an earlier version holds on until it is given anew. */
    boolean differsFrom(@Nullable Tick present) {
        if (present == null) {
            return outcome != Outcome.NONE || !note.isBlank();
        }
        return present.outcome() != outcome || !present.note().equals(note);
    }
}
