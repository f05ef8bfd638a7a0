package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts several rounds together: Σ weight · score ÷ Σ weight over the rounds. */
final class Combining<E, J> {

    private final RoundRules rules;
    private final Panel<J> panel;
    private final List<RoundPart<E, J>> parts;

    Combining(RoundRules rules, Panel<J> panel, List<RoundPart<E, J>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no round");
        }
        this.rules = rules;
        this.panel = panel;
        this.parts = List.copyOf(parts);
    }

    Ranking<E, J> ranking() {
        List<EntrySheets<E, J>> entries = entries();
        List<Map<String, Fraction>> scoresOf =
                parts.stream().map(Combining::scores).toList();
        List<EntryScore<J>> scores = new ArrayList<>();
        for (EntrySheets<E, J> entry : entries) {
            scores.add(score(entry.code(), scoresOf));
        }
        Roll<E, J> roll = new Roll<>(rules, panel, entries);
        List<Wording> warnings = new ArrayList<>();
        parts.forEach(part -> warnings.addAll(part.ranking().warnings()));
        return new Ordering<>(rules, entries, scores, new Field<>(roll, panel, entries), roll.ballots())
                .ranking(warnings);
    }

    /** Every entry of any round by its code, with the sheets of the last round: none where it was not in that. */
    private List<EntrySheets<E, J>> entries() {
        Map<String, EntrySheets<E, J>> entries = new TreeMap<>();
        for (RoundPart<E, J> part : parts) {
            for (EntrySheets<E, J> it : part.entries()) {
                entries.put(
                        it.code(),
                        new EntrySheets<>(it.entry(), it.code(), it.category(), List.of(), Map.of(), List.of()));
            }
        }
        parts.get(parts.size() - 1).entries().forEach(it -> entries.put(it.code(), it));
        return List.copyOf(entries.values());
    }

    /** By code, the entries that have a score. */
    private static <E, J> Map<String, Fraction> scores(RoundPart<E, J> part) {
        Map<String, Fraction> scores = new HashMap<>();
        for (Standing<E, J> standing : part.ranking().standings()) {
            Fraction exact = standing.score().exactOrNull();
            if (exact != null) {
                scores.put(standing.code(), exact);
            }
        }
        return scores;
    }

    /** @param scoresOf each round's scores, in the order of the rounds */
    private EntryScore<J> score(String code, List<Map<String, Fraction>> scoresOf) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        Wording missing = null;
        List<RoundLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            RoundPart<E, J> part = parts.get(i);
            BigDecimal weight = rules.rounds().weights().getOrDefault(part.round(), BigDecimal.ZERO);
            Fraction score = scoresOf.get(i).get(code);
            lines.add(new RoundLine(part.round(), weight, score));
            if (weight.signum() > 0) {
                weights = weights.plus(Fraction.of(weight));
                if (score == null) {
                    missing = missing == null ? Wording.of("scoring.unscored.round", part.round()) : missing;
                } else {
                    sum = sum.plus(score.times(Fraction.of(weight)));
                }
            }
        }
        Fraction counted = missing == null && weights.signum() > 0 ? sum.dividedBy(weights) : null;
        Derivation<J> derivation = new Derivation<>(
                List.of(), List.of(), List.of(), lines, counted, counted, List.of(), rules.decimals(), List.of());
        if (counted == null) {
            return new EntryScore.Unscored<>(
                    missing == null ? Wording.of("scoring.unscored.no-sheets") : missing, derivation);
        }
        Fraction exact = rules.rounding().apply(RoundingPoint.FINAL, counted);
        return new EntryScore.Scored<>(
                exact, exact.rounded(rules.decimals(), rules.rounding().mode()), () -> derivation);
    }
}
