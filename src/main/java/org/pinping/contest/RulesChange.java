package org.pinping.contest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.StandardId;

/** What a standard and a document would change of a round's rules. */
record RulesChange(RoundView round, StandardId standard, String document) {

    private static final int DIGEST_SHOWN = 8;

    boolean isEmpty() {
        return digest().equals(round.rulesDigest());
    }

    String digest() {
        return RulesDigest.of(standard, document).value();
    }

    String beforeLines() {
        return "rulesVersion=" + round.rulesVersion() + "\nrulesDigest=" + round.rulesDigest();
    }

    String afterLines() {
        return "rulesVersion=" + (round.rulesVersion() + 1) + "\nrulesDigest=" + digest();
    }

    /** What only the stored rules say, for a sentence. */
    String beforeValues() {
        List<String> stored = lines(round.standard(), round.rulesDocument());
        stored.removeAll(lines(standard, document));
        return String.join("；", stored);
    }

    String afterValues() {
        List<String> stated = lines(standard, document);
        stated.removeAll(lines(round.standard(), round.rulesDocument()));
        return String.join("；", stated);
    }

    private static List<String> lines(@Nullable StandardId standard, @Nullable String document) {
        List<String> lines = new ArrayList<>();
        if (standard != null) {
            lines.add(standard.digest().substring(0, DIGEST_SHOWN));
        }
        if (document != null) {
            document.lines().map(String::strip).forEach(lines::add);
        }
        return lines;
    }
}
