package org.pinping.counting;

import java.util.Map;
import java.util.Set;
import org.pinping.scoring.ScoringStandard;

/** The standard by which each entry is judged: that of its category, where the category has maxima of its own. */
final class EntryStandards {

    private final ScoringStandard standard;
    private final Map<String, Roster.Entry> entries;

    EntryStandards(ScoringStandard standard, Map<String, Roster.Entry> entries) {
        this.standard = standard;
        this.entries = entries;
    }

    /** The one for entries of no category with maxima of its own. */
    ScoringStandard common() {
        return standard;
    }

    Set<String> categories() {
        return standard.categories();
    }

    /** Empty where the category has no maxima of its own. */
    String category(String entry) {
        Roster.Entry listed = entries.get(entry);
        return listed != null && categories().contains(listed.category()) ? listed.category() : "";
    }

    ScoringStandard of(String entry) {
        return standard.forCategory(category(entry));
    }
}
