package org.pinping.criteria;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Aggregation;
import org.pinping.scoring.Ballot;
import org.pinping.scoring.ByPanelSize;
import org.pinping.scoring.ExpectedMean;
import org.pinping.scoring.Floors;
import org.pinping.scoring.Grade;
import org.pinping.scoring.JudgeGroup;
import org.pinping.scoring.Measure;
import org.pinping.scoring.Median;
import org.pinping.scoring.MissingGroup;
import org.pinping.scoring.Normalization;
import org.pinping.scoring.OwnOrganization;
import org.pinping.scoring.Pipeline;
import org.pinping.scoring.PlaceStyle;
import org.pinping.scoring.Quota;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.Rounding;
import org.pinping.scoring.RoundingPoint;
import org.pinping.scoring.Rounds;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SeverityAdjustment;
import org.pinping.scoring.TieBreakRule;
import org.pinping.scoring.TiedCut;
import org.pinping.scoring.TooFew;
import org.pinping.scoring.TrimmedMean;
import org.pinping.scoring.TrimmedSum;
import org.pinping.scoring.WinsorisedMean;

/**
 * The rules of a round as YAML, in the form of the key {@code rules} of a criteria file. The plain rules are always
 * written, the others only where they differ from their defaults.
 */
public final class RulesDocument {

    private RulesDocument() {}

    /** The same rules always give the same text, so that its digest means something. */
    static String write(RoundRules rules) {
        YamlText text = new YamlText();
        text.open("rules");
        text.open("aggregation");
        aggregation(text, rules.aggregation());
        text.close();
        text.put("decimals", rules.decimals());
        text.put("rank_on", small(rules.rankOn()));
        text.list(
                "ties",
                rules.ties().stream()
                        .map(TieBreakRule::key)
                        .map(YamlText::quoted)
                        .toList());
        text.put("missing_clause", small(rules.missingClause()));
        text.put("quorum", rules.quorum());
        text.put("places", rules.places());
        sheets(text, rules);
        groups(text, rules);
        order(text, rules);
        grades(text, rules);
        text.close();
        return text.toString();
    }

    private static void aggregation(YamlText text, Aggregation aggregation) {
        if (aggregation instanceof TrimmedMean it) {
            ends(text, "trimmed_mean", it.low(), it.high(), it.tooFew());
        } else if (aggregation instanceof WinsorisedMean it) {
            ends(text, "winsorised_mean", it.low(), it.high(), it.tooFew());
        } else if (aggregation instanceof TrimmedSum it) {
            ends(text, "trimmed_sum", it.low(), it.high(), it.tooFew());
            text.put("multiplier", YamlText.quoted(it.multiplier().toString()));
        } else if (aggregation instanceof Median it) {
            text.put("method", "median");
            text.put("middle", small(it.middle()));
        } else if (aggregation instanceof Ballot it) {
            text.put("method", "ballot");
            text.put("votes", it.most());
            text.put("majority", it.majority());
        } else if (aggregation instanceof ByPanelSize it) {
            text.put("method", "by_panel_size");
            text.open("steps");
            for (ByPanelSize.Step step : it.steps()) {
                text.item("from", step.from());
                aggregation(text, step.aggregation());
                text.close();
            }
            text.close();
        } else {
            text.put("method", "mean");
        }
    }

    private static void ends(YamlText text, String method, int low, int high, TooFew tooFew) {
        text.put("method", method);
        text.put("drop_high", high);
        text.put("drop_low", low);
        text.put("too_few", small(tooFew));
    }

    /** What happens to sheets before they meet. */
    private static void sheets(YamlText text, RoundRules rules) {
        if (rules.pipeline() != Pipeline.JUDGE_TOTAL) {
            text.put("pipeline", small(rules.pipeline()));
        }
        if (rules.ownOrganization() != OwnOrganization.COUNT) {
            text.put("own_organization", small(rules.ownOrganization()));
        }
        Normalization normalization = rules.normalization();
        if (!normalization.equals(Normalization.NONE)) {
            text.open("normalize");
            text.put("method", small(normalization.kind()));
            switch (normalization.kind()) {
                case MIN_MAX -> {
                    text.put("low", normalization.first());
                    text.put("high", normalization.second());
                }
                case Z_SCORE -> {
                    text.put("mean", normalization.first());
                    text.put("deviation", normalization.second());
                }
                case RANK_POINTS -> points(text, normalization.points());
                case NONE, CENTRE -> {}
            }
            text.close();
        }
        SeverityAdjustment severity = rules.severity();
        if (!severity.equals(SeverityAdjustment.NONE)) {
            text.open("severity");
            text.put("method", small(severity.kind()));
            if (severity.kind() == SeverityAdjustment.Kind.RIDGE) {
                text.put("lambda", severity.lambda());
            }
            text.close();
        }
        if (!rules.rounding().equals(Rounding.NONE)) {
            text.open("rounding");
            for (RoundingPoint point : RoundingPoint.values()) {
                Integer decimals = rules.rounding().decimals().get(point);
                if (decimals != null) {
                    text.put(small(point), decimals);
                }
            }
            text.put("half", small(rules.rounding().half()));
            text.close();
        }
    }

    private static void groups(YamlText text, RoundRules rules) {
        if (rules.missingGroup() != MissingGroup.FAIL) {
            text.put("missing_group", small(rules.missingGroup()));
        }
        if (!rules.groups().isEmpty()) {
            text.open("groups");
            for (JudgeGroup group : rules.groups()) {
                text.item("code", YamlText.quoted(group.code()));
                text.put("weight", group.weight());
                text.put("min_judges", group.minJudges());
                Aggregation own = group.aggregation();
                if (own != null) {
                    text.open("aggregation");
                    aggregation(text, own);
                    text.close();
                }
                measure(text, group.measure());
                text.close();
            }
            text.close();
        }
        measure(text, rules.measure());
        if (!rules.rounds().equals(Rounds.SINGLE)) {
            text.open("rounds");
            text.open("weights");
            rules.rounds().weights().forEach((round, weight) -> text.put(YamlText.quoted(round), weight));
            text.close();
            text.put("advance", rules.rounds().advance());
            text.close();
        }
    }

    private static void measure(YamlText text, Measure measure) {
        if (!measure.equals(Measure.MARKS)) {
            text.put("measure", small(measure.kind()));
            points(text, measure.points());
        }
    }

    private static void points(YamlText text, List<BigDecimal> points) {
        if (!points.isEmpty()) {
            text.list("points", points.stream().map(BigDecimal::toPlainString).toList());
        }
    }

    private static void order(YamlText text, RoundRules rules) {
        if (rules.placeStyle() != PlaceStyle.STANDARD) {
            text.put("place_style", small(rules.placeStyle()));
        }
        if (rules.tiedCut() != TiedCut.EXTEND) {
            text.put("tied_cut", small(rules.tiedCut()));
        }
        if (!rules.quotas().isEmpty()) {
            text.open("quotas");
            for (Quota quota : rules.quotas()) {
                text.item("category", YamlText.quoted(quota.category()));
                text.put("min", quota.min());
                if (quota.max() != null) {
                    text.put("max", quota.max());
                }
                text.close();
            }
            text.close();
        }
    }

    private static void grades(YamlText text, RoundRules rules) {
        Floors floors = rules.floors();
        if (!floors.equals(Floors.NONE)) {
            text.open("floors");
            if (floors.pass() != null) {
                text.put("pass", floors.pass());
            }
            shares(text, floors.items());
            text.close();
        }
        if (!rules.grades().isEmpty()) {
            text.open("grades");
            for (Grade grade : rules.grades()) {
                text.item("label", YamlText.words(grade.label()));
                if (grade.min() != null) {
                    text.put("min", grade.min());
                }
                if (grade.share() != null) {
                    text.put("share", grade.share());
                }
                shares(text, grade.items());
                text.put("barred_by_veto", grade.barredByVeto());
                text.close();
            }
            text.close();
        }
        ExpectedMean expected = rules.expectedMean();
        if (expected != null) {
            text.open("expected_judge_mean");
            text.put("mean", expected.mean());
            text.put("tolerance", expected.tolerance());
            text.close();
        }
    }

    private static void shares(YamlText text, Map<String, BigDecimal> items) {
        if (!items.isEmpty()) {
            text.open("items");
            new TreeMap<>(items).forEach((item, share) -> text.put(YamlText.quoted(item), share));
            text.close();
        }
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The rules of a document that fits the standard, or its faults. */
    static Reading read(String document, ScoringStandard standard) {
        return read(document.getBytes(StandardCharsets.UTF_8), standard);
    }

    /** Like {@link #read(String, ScoringStandard)} for a file that may not even be text. */
    public static Reading read(byte[] content, ScoringStandard standard) {
        Faults faults = new Faults();
        Fields root = new YamlSource(faults).read(content);
        RoundRules rules = root == null ? null : RulesParser.parse(root, standard);
        if (root != null) {
            root.close();
        }
        return new Reading(faults.none() ? rules : null, faults.sorted());
    }

    /**
     * Rules, or why there are none.
     *
     * @param rules null if and only if there are faults
     */
    public record Reading(@Nullable RoundRules rules, List<CriteriaFault> faults) {}
}
