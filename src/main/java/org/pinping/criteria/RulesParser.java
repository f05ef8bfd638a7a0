package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.ExpectedMean;
import org.pinping.scoring.Floors;
import org.pinping.scoring.Grade;
import org.pinping.scoring.JudgeGroup;
import org.pinping.scoring.Measure;
import org.pinping.scoring.MissingClause;
import org.pinping.scoring.MissingGroup;
import org.pinping.scoring.Normalization;
import org.pinping.scoring.OwnOrganization;
import org.pinping.scoring.Pipeline;
import org.pinping.scoring.PlaceStyle;
import org.pinping.scoring.Quota;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.Rounding;
import org.pinping.scoring.RoundingPoint;
import org.pinping.scoring.Rounds;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SeverityAdjustment;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TiedCut;

/** Reads the key {@code rules} of a criteria file or of a round's rules document; criteria/README.md names every key. */
final class RulesParser {

    private static final int MOST = 9999;

    private final Fields rules;
    private final @Nullable ScoringStandard standard;

    private RulesParser(Fields rules, @Nullable ScoringStandard standard) {
        this.rules = rules;
        this.standard = standard;
    }

    /** @param standard what rules refer to by code; null where it could not be read */
    static @Nullable RoundRules parse(Fields root, @Nullable ScoringStandard standard) {
        Fields rules = root.object("rules");
        if (rules == null) {
            return null;
        }
        int before = root.faults().count();
        RoundRules read = new RulesParser(rules, standard).rules(before);
        rules.close();
        return root.faults().count() > before ? null : read;
    }

    /** @param before how many faults there were before the rules; with more the rules may contradict one another */
    private @Nullable RoundRules rules(int before) {
        Aggregation aggregation = AggregationParser.parse(rules.object("aggregation"));
        Integer decimals = rules.whole("decimals", 0, RoundRules.MOST_DECIMALS);
        RankOn rankOn = choice("rank_on", RankOn.values(), null);
        List<TieBreakRule> ties = ties();
        MissingClause missing = choice("missing_clause", MissingClause.values(), MissingClause.REFUSE);
        Integer quorum = rules.whole("quorum", 1, MOST);
        Integer places = rules.whole("places", 1, MOST);
        Pipeline pipeline = choice("pipeline", Pipeline.values(), Pipeline.JUDGE_TOTAL);
        Normalization normalization = normalization();
        SeverityAdjustment severity = severity();
        OwnOrganization own = choice("own_organization", OwnOrganization.values(), OwnOrganization.COUNT);
        MissingGroup missingGroup = choice("missing_group", MissingGroup.values(), MissingGroup.FAIL);
        List<JudgeGroup> groups = groups();
        Measure measure = measure(rules);
        Rounding rounding = rounding();
        PlaceStyle placeStyle = choice("place_style", PlaceStyle.values(), PlaceStyle.STANDARD);
        SelectionParser selection = new SelectionParser(rules, standard);
        Floors floors = selection.floors();
        List<Grade> grades = selection.grades();
        TiedCut tiedCut = choice("tied_cut", TiedCut.values(), TiedCut.EXTEND);
        List<Quota> quotas = selection.quotas();
        Rounds rounds = rounds();
        ExpectedMean expected = expectedMean();
        if (rules.faults().count() > before
                || aggregation == null
                || decimals == null
                || rankOn == null
                || missing == null
                || quorum == null
                || places == null
                || pipeline == null
                || normalization == null
                || severity == null
                || own == null
                || missingGroup == null
                || measure == null
                || rounding == null
                || placeStyle == null
                || floors == null
                || tiedCut == null
                || rounds == null) {
            return null;
        }
        if (pipeline == Pipeline.ITEM
                && !(normalization.equals(Normalization.NONE) && severity.equals(SeverityAdjustment.NONE))) {
            rules.fault("pipeline", "item-adjusted");
            return null;
        }
        return new RoundRules(aggregation, decimals, rankOn, ties, missing, quorum, places)
                .with()
                .pipeline(pipeline)
                .normalization(normalization)
                .severity(severity)
                .ownOrganization(own)
                .groups(groups)
                .missingGroup(missingGroup)
                .measure(measure)
                .rounding(rounding)
                .placeStyle(placeStyle)
                .floors(floors)
                .grades(grades)
                .tiedCut(tiedCut)
                .quotas(quotas)
                .rounds(rounds)
                .expectedMean(expected)
                .rules();
    }

    private <T extends Enum<T>> @Nullable T choice(String key, T[] values, @Nullable T otherwise) {
        return rules.choice(key, KindParser.smallWords(values), otherwise);
    }

    private @Nullable Normalization normalization() {
        Fields fields = rules.optionalObject("normalize");
        if (fields == null) {
            return Normalization.NONE;
        }
        Normalization.Kind method = fields.choice("method", KindParser.smallWords(Normalization.Kind.values()), null);
        Normalization read = method == null
                ? null
                : switch (method) {
                    case NONE -> Normalization.NONE;
                    case CENTRE -> Normalization.CENTRE;
                    case MIN_MAX -> {
                        BigDecimal low = fields.number("low");
                        BigDecimal high = fields.number("high");
                        if (low != null && high != null && low.compareTo(high) >= 0) {
                            fields.fault("high", "not-above", high, low);
                            yield null;
                        }
                        yield low == null || high == null ? null : Normalization.minMax(low, high);
                    }
                    case Z_SCORE -> {
                        BigDecimal mean = fields.number("mean");
                        BigDecimal deviation = fields.positive("deviation");
                        yield mean == null || deviation == null ? null : Normalization.zScore(mean, deviation);
                    }
                    case RANK_POINTS ->
                        Normalization.rankPoints(fields.has("points") ? fields.numbers("points") : List.of());
                };
        fields.close();
        return read;
    }

    private @Nullable SeverityAdjustment severity() {
        Fields fields = rules.optionalObject("severity");
        if (fields == null) {
            return SeverityAdjustment.NONE;
        }
        SeverityAdjustment.Kind method =
                fields.choice("method", KindParser.smallWords(SeverityAdjustment.Kind.values()), null);
        SeverityAdjustment read = method == null
                ? null
                : switch (method) {
                    case NONE -> SeverityAdjustment.NONE;
                    case ADDITIVE -> SeverityAdjustment.ADDITIVE;
                    case RIDGE -> {
                        BigDecimal lambda = fields.positive("lambda");
                        yield lambda == null ? null : SeverityAdjustment.ridge(lambda);
                    }
                };
        fields.close();
        return read;
    }

    private List<JudgeGroup> groups() {
        List<JudgeGroup> groups = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        boolean weighted = false;
        for (Fields fields : rules.optionalObjects("groups")) {
            String code = fields.text("code");
            BigDecimal weight = fields.number("weight");
            Integer least = fields.has("min_judges") ? fields.whole("min_judges", 1, MOST) : Integer.valueOf(1);
            Fields own = fields.optionalObject("aggregation");
            Aggregation aggregation = own == null ? null : AggregationParser.parse(own);
            Measure measure = measure(fields);
            fields.close();
            if (code != null && !codes.add(code)) {
                fields.fault("code", "twice", code);
            } else if (code != null && weight != null && least != null && measure != null) {
                groups.add(new JudgeGroup(code, weight, aggregation, measure, least));
                weighted |= weight.signum() > 0;
            }
        }
        if (!groups.isEmpty() && !weighted) {
            rules.fault("groups", "no-weight");
        }
        return groups;
    }

    private static @Nullable Measure measure(Fields fields) {
        Measure.Kind kind = fields.choice("measure", KindParser.smallWords(Measure.Kind.values()), Measure.Kind.MARKS);
        if (kind != Measure.Kind.PLACE_POINTS) {
            return kind == null ? null : new Measure(kind, List.of());
        }
        List<BigDecimal> points = fields.numbers("points");
        return points.isEmpty() ? null : Measure.placePoints(points);
    }

    private @Nullable Rounding rounding() {
        Fields fields = rules.optionalObject("rounding");
        if (fields == null) {
            return Rounding.NONE;
        }
        Map<RoundingPoint, Integer> decimals = new EnumMap<>(RoundingPoint.class);
        for (RoundingPoint point : RoundingPoint.values()) {
            Integer kept = fields.optionalWhole(point.name().toLowerCase(Locale.ROOT), 0, RoundRules.MOST_DECIMALS);
            if (kept != null) {
                decimals.put(point, kept);
            }
        }
        Rounding.Half half = fields.choice("half", KindParser.smallWords(Rounding.Half.values()), Rounding.Half.UP);
        fields.close();
        return half == null ? null : new Rounding(decimals, half);
    }

    private List<TieBreakRule> ties() {
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

    private @Nullable Rounds rounds() {
        Fields fields = rules.optionalObject("rounds");
        if (fields == null) {
            return Rounds.SINGLE;
        }
        Fields weights = fields.object("weights");
        Integer advance = fields.has("advance") ? fields.whole("advance", 0, MOST) : Integer.valueOf(0);
        fields.close();
        return weights == null || advance == null ? null : new Rounds(weights.numbersByKey(), advance);
    }

    private @Nullable ExpectedMean expectedMean() {
        Fields fields = rules.optionalObject("expected_judge_mean");
        if (fields == null) {
            return null;
        }
        BigDecimal mean = fields.number("mean");
        BigDecimal tolerance = fields.number("tolerance");
        fields.close();
        return mean == null || tolerance == null ? null : new ExpectedMean(mean, tolerance);
    }
}
