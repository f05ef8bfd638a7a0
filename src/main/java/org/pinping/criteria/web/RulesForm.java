package org.pinping.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.Mean;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;

/** What the page of a round's rules sends: everything as typed, so that a wrong figure comes back with a sentence. */
record RulesForm(
        @Nullable Integer version,
        @Nullable String standard,
        @Nullable String method,
        @Nullable String dropHigh,
        @Nullable String dropLow,
        @Nullable String tooFew,
        @Nullable String decimals,
        @Nullable String rankOn,
        @Nullable List<String> ties,
        @Nullable String quorum,
        @Nullable String places) {

    static final int TIE_STEPS = 5;
    private static final String TRIMMED = "trimmed_mean";
    private static final String MEAN = "mean";
    /** A method that these fields cannot say; it stays as the rules document has it. */
    static final String KEPT = "kept";

    private static final int MOST_STRUCK = 20;
    private static final int MOST = 9999;

    /** @param version of the round's rules that the form replaces */
    static RulesForm of(int version, StandardId standard, RoundRules rules) {
        TrimmedMean trimmed = rules.aggregation() instanceof TrimmedMean it ? it : new TrimmedMean(1, 1, TooFew.SHRINK);
        List<String> ties = new ArrayList<>();
        rules.ties().forEach(rule -> ties.add(rule.key()));
        while (ties.size() < TIE_STEPS) {
            ties.add("");
        }
        return new RulesForm(
                version,
                standard.digest(),
                method(rules.aggregation()),
                String.valueOf(trimmed.high()),
                String.valueOf(trimmed.low()),
                small(trimmed.tooFew()),
                String.valueOf(rules.decimals()),
                small(rules.rankOn()),
                ties,
                String.valueOf(rules.quorum()),
                String.valueOf(rules.places()));
    }

    private static String method(Aggregation aggregation) {
        if (aggregation instanceof TrimmedMean) {
            return TRIMMED;
        }
        return aggregation instanceof Mean ? MEAN : KEPT;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The version the form was made from; without one it is stale. */
    int seen() {
        return version == null ? -1 : version;
    }

    StandardId id() {
        return new StandardChoice(String.valueOf(standard)).id();
    }

    /**
     * The rules that were typed, or every fault of them.
     *
     * @param base what stays of rules that these fields do not say
     */
    RoundRules toRules(ScoringStandard known, RoundRules base) {
        List<Fault> faults = new ArrayList<>();
        Aggregation aggregation = TRIMMED.equals(method) ? trimmed(faults) : new Mean();
        aggregation = KEPT.equals(method) ? base.aggregation() : aggregation;
        int shown = whole("decimals", decimals, 0, RoundRules.MOST_DECIMALS, faults);
        RankOn ranked = choice("rankOn", rankOn, RankOn.values(), faults);
        List<TieBreakRule> chain = chain(known, faults);
        int least = whole("quorum", quorum, 1, MOST, faults);
        int given = whole("places", places, 1, MOST, faults);
        Problem.refuse(faults);
        return base.with()
                .aggregation(aggregation)
                .decimals(shown)
                .rankOn(ranked)
                .ties(chain)
                .quorum(least)
                .places(given)
                .rules();
    }

    private Aggregation trimmed(List<Fault> faults) {
        int before = faults.size();
        int high = whole("dropHigh", dropHigh, 0, MOST_STRUCK, faults);
        int low = whole("dropLow", dropLow, 0, MOST_STRUCK, faults);
        TooFew policy = choice("tooFew", tooFew, TooFew.values(), faults);
        if (faults.size() == before && high + low == 0) {
            faults.add(Fault.of("dropHigh", "problem.criteria.struck"));
        }
        return faults.size() > before ? new Mean() : new TrimmedMean(low, high, policy);
    }

    private List<TieBreakRule> chain(ScoringStandard known, List<Fault> faults) {
        List<TieBreakRule> chain = new ArrayList<>();
        List<String> keys = ties == null ? List.of() : ties;
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key.isEmpty()) {
                continue;
            }
            TieBreakRule rule = TieBreakRule.of(key);
            String field = "ties[" + i + "]";
            if (rule == null || !rule.fits(known)) {
                faults.add(Fault.of(field, "problem.criteria.tie-misfit", key));
            } else if (chain.contains(rule)) {
                faults.add(Fault.of(field, "problem.criteria.tie-twice", key));
            } else {
                chain.add(rule);
            }
        }
        return chain;
    }

    private static int whole(String field, @Nullable String typed, int least, int most, List<Fault> faults) {
        String text = String.valueOf(typed).strip();
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            faults.add(Fault.of(field, "problem.criteria.number", least, most));
            return least;
        }
        return number;
    }

    private static <E extends Enum<E>> E choice(String field, @Nullable String typed, E[] values, List<Fault> faults) {
        for (E value : values) {
            if (small(value).equals(typed)) {
                return value;
            }
        }
        faults.add(Fault.of(field, "problem.criteria.choice"));
        return values[0];
    }
}
