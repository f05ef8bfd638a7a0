package org.pinping.scoring;

import java.util.List;

/**
 * One round of several.
 *
 * @param entries the sheets from which the ranking was counted
 */
public record RoundPart<E, J>(String round, Ranking<E, J> ranking, List<EntrySheets<E, J>> entries) {

    public RoundPart {
        entries = List.copyOf(entries);
    }
}
