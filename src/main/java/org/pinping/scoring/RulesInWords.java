package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a round as sentences in the order of the count; what keeps its plain default is not mentioned. */
final class RulesInWords {

    private final RoundRules rules;
    private final List<Wording> sentences = new ArrayList<>();

    RulesInWords(RoundRules rules) {
        this.rules = rules;
    }

    List<Wording> sentences() {
        sheets();
        aggregation();
        groups();
        say(rules.measure());
        rounding();
        rounds();
        order();
        selection();
        return sentences;
    }

    private void say(String code, Object... args) {
        sentences.add(Wording.of("scoring.rules." + code, args));
    }

    private void say(String code, Enum<?> value, Object... args) {
        say(code + "." + small(value), args);
    }

    private void sheets() {
        say("missing-clause", rules.missingClause());
        if (rules.ownOrganization() == OwnOrganization.EXCLUDE) {
            say("own-organization");
        }
        adjusting();
        ExpectedMean expected = rules.expectedMean();
        if (expected != null) {
            say("expected-mean", expected.mean(), expected.tolerance());
        }
    }

    /** How totals are put on a common scale; nothing where they count as marked. */
    List<Wording> scale() {
        adjusting();
        return sentences;
    }

    private void adjusting() {
        Normalization normalization = rules.normalization();
        if (normalization.kind() == Normalization.Kind.RANK_POINTS
                && !normalization.points().isEmpty()) {
            say("normalize.points", numbers(normalization.points()));
        } else if (!normalization.equals(Normalization.NONE)) {
            say("normalize", normalization.kind(), normalization.first(), normalization.second());
        }
        if (!rules.severity().equals(SeverityAdjustment.NONE)) {
            say("severity", rules.severity().kind(), rules.severity().lambda());
        }
    }

    private void aggregation() {
        if (rules.pipeline() == Pipeline.ITEM) {
            say("pipeline-item");
        }
        sentences.add(rules.aggregation().explained());
        if (rules.aggregation() instanceof ByPanelSize sizes) {
            for (ByPanelSize.Step step : sizes.steps()) {
                say("from-sheets", step.from());
                sentences.add(step.aggregation().explained());
            }
        }
    }

    private void groups() {
        BigDecimal all = rules.groups().stream().map(JudgeGroup::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (JudgeGroup group : rules.groups()) {
            say("group", group.code(), group.weight(), all, group.minJudges());
            if (group.aggregation() != null) {
                sentences.add(group.aggregation().explained());
            }
            say(group.measure());
        }
        if (!rules.groups().isEmpty()) {
            sentences.add(missing(rules.missingGroup()));
        }
    }

    private void say(Measure measure) {
        if (measure.kind() != Measure.Kind.MARKS) {
            sentences.add(measure(measure));
        }
    }

    /** What becomes of an entry that a group has not judged. */
    static Wording missing(MissingGroup policy) {
        return Wording.of("scoring.rules.missing-group." + small(policy));
    }

    /** What figures are expressed in, other than marks. */
    static Wording measure(Measure measure) {
        return measure.kind() == Measure.Kind.PLACE_POINTS
                ? Wording.of("scoring.rules.measure.place-points", numbers(measure.points()))
                : Wording.of("scoring.rules.measure." + small(measure.kind()));
    }

    private void rounding() {
        new TreeMap<>(rules.rounding().decimals()).forEach((point, decimals) -> say("rounding", point, decimals));
        if (rules.rounding().half() == Rounding.Half.EVEN) {
            say("half-even");
        }
        say("decimals", rules.rankOn(), rules.decimals());
    }

    private void rounds() {
        rules.rounds().weights().forEach((round, weight) -> say("round", round, weight));
        if (rules.rounds().advance() > 0) {
            say("advance", rules.rounds().advance());
        }
    }

    private void order() {
        if (rules.ties().isEmpty()) {
            say("ties-none");
        } else {
            say("ties");
            rules.ties().forEach(tie -> sentences.add(tie.explained()));
        }
        say("place-style", rules.placeStyle());
    }

    private void selection() {
        say("quorum", rules.quorum());
        if (rules.floors().pass() != null) {
            say("pass", rules.floors().pass());
        }
        new TreeMap<>(rules.floors().items()).forEach((item, share) -> say("floor", item, percent(share)));
        for (Grade grade : rules.grades()) {
            say("grade", grade.label());
            if (grade.min() != null) {
                say("grade.min", grade.min());
            }
            if (grade.share() != null) {
                say("grade.share", percent(grade.share()));
            }
            new TreeMap<>(grade.items()).forEach((item, share) -> say("grade.item", item, percent(share)));
            if (grade.barredByVeto()) {
                say("grade.veto");
            }
        }
        say("places", rules.tiedCut(), rules.places());
        for (Quota quota : rules.quotas()) {
            if (quota.max() == null) {
                say("quota.min", quota.category(), quota.min());
            } else {
                say("quota", quota.category(), quota.min(), quota.max());
            }
        }
    }

    private static String numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    private static BigDecimal percent(BigDecimal share) {
        return Units.plain(share.movePointRight(2));
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
