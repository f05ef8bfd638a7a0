package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pinping.scoring.Option;

/** Lists of levels that several clauses share; their points are shares of the clause's maximum. */
final class Scales {

    private Scales() {}

    static Map<String, List<Option>> read(Fields root) {
        Map<String, List<Option>> scales = new HashMap<>();
        Fields named = root.optionalObject("scales");
        if (named == null) {
            return scales;
        }
        for (String name : List.copyOf(named.keys())) {
            List<Option> levels = OptionParser.parse(named, name, "share");
            scales.put(name, levels);
            if (levels.stream().anyMatch(level -> level.points().compareTo(BigDecimal.ONE) > 0)) {
                named.fault(name, "share-above-one");
            }
        }
        return scales;
    }
}
