package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry's line in a ranking.
 *
 * @param place the standard place (1-2-2-4), null for an entry without score
 * @param shownPlace the place in the style of the rules, null for an entry without score
 * @param shared whether another entry has the same place
 * @param outcome whether the entry is selected, and if not, why
 * @param grade null where the rules know none or the entry meets none
 * @param notes what is to be said about the entry beside its score: floors missed, a quota that jumped over it
 * @param tieSteps the tie rules that set it apart from entries of equal score, in the order they acted; empty for no tie
 */
public record Standing<E, J>(
        E entry,
        String code,
        String category,
        @Nullable Integer place,
        @Nullable BigDecimal shownPlace,
        boolean shared,
        Outcome outcome,
        @Nullable Text grade,
        List<Wording> notes,
        EntryScore<J> score,
        List<TieStep> tieSteps) {

    public Standing {
        notes = List.copyOf(notes);
        tieSteps = List.copyOf(tieSteps);
    }

    /** Whether it is among the selected. */
    public boolean selected() {
        return outcome == Outcome.SELECTED;
    }
}
