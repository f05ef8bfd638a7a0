package org.pinping.counting;

import java.util.List;
import java.util.Map;
import org.pinping.scoring.Ranking;
import org.pinping.scoring.ScoringStandard;

/**
 * What a count came to, with what is needed to write it down.
 *
 * @param entries what the file of entries says, by code; may be empty
 * @param unused headings of the marks that nothing was read from
 */
record Outcome(
        ScoringStandard standard,
        Ranking<String, String> ranking,
        Map<String, Roster.Entry> entries,
        Map<String, String> where,
        List<String> unused) {

    Outcome {
        unused = List.copyOf(unused);
    }

    String name(String code) {
        Roster.Entry entry = entries.get(code);
        return entry == null ? "" : entry.name();
    }

    String category(String code) {
        Roster.Entry entry = entries.get(code);
        return entry == null ? "" : entry.category();
    }
}
