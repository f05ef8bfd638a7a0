package org.pinping.criteria;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TrimmedMean;

/** The rules of a round as YAML, in the form of the key {@code rules} of a criteria file. */
final class RulesDocument {

    private RulesDocument() {}

    /** The same rules always give the same text, so that its digest means something. */
    static String write(RoundRules rules) {
        return """
                rules:
                  aggregation:
                %s
                  decimals: %d
                  rank_on: %s
                  ties: [%s]
                  missing_clause: %s
                  quorum: %d
                  places: %d
                """.formatted(
                        aggregation(rules.aggregation()),
                        rules.decimals(),
                        small(rules.rankOn()),
                        rules.ties().stream()
                                .map(TieBreakRule::key)
                                .map(key -> '"' + key + '"')
                                .collect(Collectors.joining(", ")),
                        small(rules.missingClause()),
                        rules.quorum(),
                        rules.places());
    }

    private static String aggregation(Aggregation aggregation) {
        if (aggregation instanceof TrimmedMean trimmed) {
            return """
                        method: trimmed_mean
                        drop_high: %d
                        drop_low: %d
                        too_few: %s""".formatted(trimmed.high(), trimmed.low(), small(trimmed.tooFew()))
                    .indent(4)
                    .stripTrailing();
        }
        return "    method: mean";
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The rules of a document that fits the standard, or its faults. */
    static Reading read(String document, ScoringStandard standard) {
        Faults faults = new Faults();
        Fields root = new YamlSource(faults).read(document);
        RoundRules rules = root == null ? null : RulesParser.parse(root, standard);
        if (root != null) {
            root.close();
        }
        return new Reading(faults.none() ? rules : null, faults.sorted());
    }

    /** @param rules null if and only if there are faults */
    record Reading(@Nullable RoundRules rules, List<CriteriaFault> faults) {}
}
