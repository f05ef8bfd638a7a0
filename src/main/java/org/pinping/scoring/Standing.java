package org.pinping.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry's line in a ranking.
 *
 * @param place null for an entry without score
 * @param shared whether another entry has the same place
 * @param selected whether the place is within the places to be given
 * @param tieSteps the tie rules that set it apart from entries of equal score, in the order they acted; empty for no tie
 */
public record Standing<E, J>(
        E entry,
        String code,
        @Nullable Integer place,
        boolean shared,
        boolean selected,
        EntryScore<J> score,
        List<TieStep> tieSteps) {

    public Standing {
        tieSteps = List.copyOf(tieSteps);
    }
}
