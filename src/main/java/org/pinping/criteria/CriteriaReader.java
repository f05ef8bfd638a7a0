package org.pinping.criteria;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.springframework.stereotype.Component;

/** Reads criteria files and rules once each: what a digest names never changes. */
@Component
class CriteriaReader {

    private static final int MOST_KEPT = 500;

    private final Map<StandardId, CriteriaFile> files = new ConcurrentHashMap<>();
    private final Map<String, RoundRules> rules = new ConcurrentHashMap<>();

    /** A standard that was read before, else null. */
    @Nullable ScoringStandard known(StandardId id) {
        CriteriaFile known = files.get(id);
        return known == null ? null : known.standard();
    }

    CriteriaFile read(CriteriaSource source) {
        StandardId id = source.id();
        if (!source.readable()) {
            CriteriaFault fault = new CriteriaFault(0, "", "criteria.fault.unreadable", List.of());
            return new CriteriaFile(id, null, null, List.of(fault), List.of());
        }
        CriteriaFile known = files.get(id);
        return known == null ? keep(files, id, CriteriaFile.read(source.content())) : known;
    }

    /** The rules that the digest names; the document was checked when it was bound. */
    RoundRules rules(String digest, String document, ScoringStandard standard) {
        RoundRules known = rules.get(digest);
        if (known != null) {
            return known;
        }
        RulesDocument.Reading reading = RulesDocument.read(document, standard);
        if (reading.rules() == null) {
            throw new IllegalStateException("bound rules have faults: " + reading.faults());
        }
        return keep(rules, digest, reading.rules());
    }

    private static <K, V> V keep(Map<K, V> cache, K key, V value) {
        if (cache.size() >= MOST_KEPT) {
            cache.clear();
        }
        cache.put(key, value);
        return value;
    }
}
