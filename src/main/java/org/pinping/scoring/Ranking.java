package org.pinping.scoring;

import java.util.List;

/**
 * The entries of a round in their order: by place, within a shared place by code, those without score last. Places are
 * given as 1-2-2-4.
 */
public record Ranking<E, J>(RoundRules rules, List<Standing<E, J>> standings) {

    public Ranking {
        standings = List.copyOf(standings);
    }

    /** Counts a round. Neither the order of the entries nor anything but the arguments has an influence. */
    public static <E, J> Ranking<E, J> count(RoundRules rules, List<EntrySheets<E, J>> entries) {
        return new Counting<>(rules, entries).ranking();
    }

    public int selectedCount() {
        return (int) standings.stream().filter(Standing::selected).count();
    }

    /** Whether entries share the last place to be given, so that more are selected than there are places. */
    public boolean cutShared() {
        return selectedCount() > rules.places();
    }
}
