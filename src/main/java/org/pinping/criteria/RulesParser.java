package org.pinping.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.Mean;
import org.pinping.scoring.MissingClause;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;

/** Reads the key {@code rules} of a criteria file or of a round's rules document. */
final class RulesParser {

    private static final int MOST_STRUCK = 20;
    private static final int MOST = 9999;

    private RulesParser() {}

    /** @param standard what tie rules refer to; null where it could not be read */
    static @Nullable RoundRules parse(Fields root, @Nullable ScoringStandard standard) {
        Fields rules = root.object("rules");
        if (rules == null) {
            return null;
        }
        int before = root.faults().count();
        Aggregation aggregation = aggregation(rules.object("aggregation"));
        Integer decimals = rules.whole("decimals", 0, RoundRules.MOST_DECIMALS);
        RankOn rankOn = rules.choice("rank_on", KindParser.smallWords(RankOn.values()), null);
        List<TieBreakRule> ties = ties(rules, standard);
        MissingClause missing =
                rules.choice("missing_clause", KindParser.smallWords(MissingClause.values()), MissingClause.REFUSE);
        Integer quorum = rules.whole("quorum", 1, MOST);
        Integer places = rules.whole("places", 1, MOST);
        rules.close();
        if (root.faults().count() > before
                || aggregation == null
                || decimals == null
                || rankOn == null
                || missing == null
                || quorum == null
                || places == null) {
            return null;
        }
        return new RoundRules(aggregation, decimals, rankOn, ties, missing, quorum, places);
    }

    private static @Nullable Aggregation aggregation(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Map<String, Boolean> methods = Map.of("mean", false, "trimmed_mean", true);
        Boolean trimmed = fields.choice("method", methods, null);
        if (trimmed == null) {
            return null;
        }
        Aggregation aggregation = trimmed ? trimmed(fields) : new Mean();
        fields.close();
        return aggregation;
    }

    private static @Nullable Aggregation trimmed(Fields fields) {
        Integer high = fields.whole("drop_high", 0, MOST_STRUCK);
        Integer low = fields.whole("drop_low", 0, MOST_STRUCK);
        TooFew tooFew = fields.choice("too_few", KindParser.smallWords(TooFew.values()), TooFew.SHRINK);
        if (high == null || low == null || tooFew == null) {
            return null;
        }
        if (high + low == 0) {
            fields.fault("drop_high", "nothing-struck");
            return null;
        }
        return new TrimmedMean(low, high, tooFew);
    }

    private static List<TieBreakRule> ties(Fields rules, @Nullable ScoringStandard standard) {
        List<TieBreakRule> ties = new ArrayList<>();
        for (String key : rules.texts("ties")) {
            TieBreakRule rule = TieBreakRule.of(key);
            if (rule == null) {
                rules.fault("ties", "tie-unknown", key);
            } else if (ties.contains(rule)) {
                rules.fault("ties", "tie-twice", key);
            } else if (standard != null && !rule.fits(standard)) {
                rules.fault("ties", "tie-misfit", key);
            } else {
                ties.add(rule);
            }
        }
        return ties;
    }
}
