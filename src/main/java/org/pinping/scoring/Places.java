package org.pinping.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which place each of some figures has among them. */
final class Places {

    private Places() {}

    /** Standard places, 1-2-2-4, the highest first. Fractions are in lowest terms, so equal numbers are equal keys. */
    static Map<Fraction, Integer> standard(Collection<Fraction> figures) {
        List<Fraction> descending =
                figures.stream().sorted(Comparator.reverseOrder()).toList();
        Map<Fraction, Integer> places = new HashMap<>();
        for (int i = 0; i < descending.size(); i++) {
            places.putIfAbsent(descending.get(i), i + 1);
        }
        return places;
    }
}
