package org.pinping.scoring;

import java.util.List;

/**
 * The entries of a round in their order: by place, within a shared place by code, those without score last.
 *
 * @param warnings what the organizer should know about the whole round: quotas that cannot be met, judges whose mean
 *     strays, a panel that is not connected
 */
public record Ranking<E, J>(RoundRules rules, List<Standing<E, J>> standings, List<Wording> warnings) {

    public Ranking {
        standings = List.copyOf(standings);
        warnings = List.copyOf(warnings);
    }

    /** Counts a round of equal judges. Neither the order of the entries nor anything but the arguments has an influence. */
    public static <E, J> Ranking<E, J> count(RoundRules rules, List<EntrySheets<E, J>> entries) {
        return count(rules, Panel.ofEquals(), entries);
    }

    /**
     * Counts a round.
     *
     * @throws IllegalArgumentException if the sheets contradict the rules: an incomplete sheet where the rules refuse
     *     one, a judge without group where the rules have groups
     */
    public static <E, J> Ranking<E, J> count(RoundRules rules, Panel<J> panel, List<EntrySheets<E, J>> entries) {
        return new Counting<>(rules, panel, entries).ranking();
    }

    /**
     * Puts several rounds together by {@link RoundRules#rounds}. Ties are broken within the last round.
     *
     * @param parts by round, in their order; an entry that is missing in a round has no score
     */
    public static <E, J> Ranking<E, J> combine(RoundRules rules, Panel<J> panel, List<RoundPart<E, J>> parts) {
        return new Combining<>(rules, panel, parts).ranking();
    }

    /** The entries that go on to the next round: the first K by standard place, and all that share the last of them. */
    public List<Standing<E, J>> advancing(int most) {
        return standings.stream()
                .filter(it -> it.place() != null && it.place() <= most)
                .toList();
    }

    public int selectedCount() {
        return (int) standings.stream().filter(Standing::selected).count();
    }

    /** Whether entries share the last place to be given, so that more are selected than there are places. */
    public boolean cutShared() {
        return selectedCount() > rules.places();
    }
}
