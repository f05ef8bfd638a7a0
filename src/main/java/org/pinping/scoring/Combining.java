package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        RoundPart<E, J> last = parts.get(parts.size() - 1);
        Map<String, EntrySheets<E, J>> known = new HashMap<>();
        parts.forEach(part -> part.entries().forEach(entry -> known.put(entry.code(), entry)));
        List<EntrySheets<E, J>> entries = new ArrayList<>();
        for (EntrySheets<E, J> entry : known.values()) {
            EntrySheets<E, J> inLast = last.entries().stream()
                    .filter(it -> it.code().equals(entry.code()))
                    .findFirst()
                    .orElse(null);
            entries.add(
                    inLast != null
                            ? inLast
                            : new EntrySheets<>(
                                    entry.entry(), entry.code(), entry.category(), List.of(), Map.of(), List.of()));
        }
        entries.sort(Comparator.comparing(EntrySheets::code));
        List<EntryScore<J>> scores = new ArrayList<>();
        for (EntrySheets<E, J> entry : entries) {
            scores.add(score(entry));
        }
        Roll<E, J> roll = new Roll<>(rules, panel, entries);
        List<Wording> warnings = new ArrayList<>();
        parts.forEach(part -> warnings.addAll(part.ranking().warnings()));
        return new Ordering<>(rules, entries, scores, new Field<>(roll, panel, entries), roll.ballots())
                .ranking(warnings);
    }

    private EntryScore<J> score(EntrySheets<E, J> entry) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        Wording missing = null;
        List<RoundLine> lines = new ArrayList<>();
        for (RoundPart<E, J> part : parts) {
            BigDecimal weight = rules.rounds().weights().getOrDefault(part.round(), BigDecimal.ZERO);
            Fraction score = scoreIn(part, entry.code());
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

    private static <E, J> @Nullable Fraction scoreIn(RoundPart<E, J> part, String code) {
        return part.ranking().standings().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Standing::score)
                .map(EntryScore::exactOrNull)
                .orElse(null);
    }
}
