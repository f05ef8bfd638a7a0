package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pinping.scoring.EntrySheets;
import org.pinping.scoring.Panel;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.Wording;

/**
 * What a count came to, with what is needed to write it down.
 *
 * @param sheets from which the ranking was counted; of several rounds, the last
 * @param entries what the file of entries says, by code; may be empty
 * @param judges what the file of judges says, by name; may be empty
 * @param unused headings of the marks that nothing was read from
 * @param notes what of the files the rules had no use for
 */
record CountResult(
        ScoringStandard standard,
        RoundRules rules,
        Panel<String> panel,
        Ranking<String, String> ranking,
        Map<String, EntrySheets<String, String>> sheets,
        Map<String, Roster.Entry> entries,
        Map<String, Roster.Judge> judges,
        Map<String, String> where,
        List<String> unused,
        List<Wording> notes) {

    CountResult {
        unused = List.copyOf(unused);
        notes = List.copyOf(notes);
    }

    String name(String code) {
        Roster.Entry entry = entries.get(code);
        return entry == null ? "" : entry.name();
    }

    /** What is to be said about the count as a whole. */
    List<Wording> warnings() {
        List<Wording> all = new ArrayList<>(notes);
        all.addAll(ranking.warnings());
        return all;
    }
}
