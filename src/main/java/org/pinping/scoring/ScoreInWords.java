package org.pinping.scoring;

import static org.pinping.scoring.Explaining.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Table;
import org.pinping.scoring.Explanation.Topic;

/** How the parts became the score, or why there is none. */
final class ScoreInWords<J> {

    private final RoundRules rules;
    private final EntryScore<J> score;
    private final Derivation<J> derivation;
    private final List<Wording> sentences = new ArrayList<>();

    ScoreInWords(RoundRules rules, EntryScore<J> score) {
        this.rules = rules;
        this.score = score;
        this.derivation = score.derivation();
    }

    Section section() {
        derivation.vetoes().forEach(this::veto);
        Fraction exact = score.exactOrNull();
        if (exact == null) {
            sentences.add(Objects.requireNonNull(score.reasonOrNull()));
            sentences.add(say("unscored"));
        } else {
            Fraction counted = Objects.requireNonNull(derivation.counted());
            weigh(counted, exact);
            change(counted);
            finish(exact);
        }
        return new Section(Topic.SCORE, plain(), sentences, Table.NONE);
    }

    private boolean plain() {
        return derivation.rounds().isEmpty()
                && rules.groups().isEmpty()
                && derivation.adjustments().isEmpty()
                && rules.measure().kind() == Measure.Kind.MARKS
                && !rules.rounding().at(RoundingPoint.FINAL);
    }

    private void veto(VetoCount veto) {
        sentences.add(say(
                veto.takesEffect() ? "veto" : "veto-weak",
                veto.clause().code(),
                veto.clause().title(),
                veto.raised(),
                veto.needed()));
    }

    private void weigh(Fraction counted, Fraction exact) {
        List<Wording> products = new ArrayList<>();
        Fraction weights = Fraction.ZERO;
        for (GroupLine line : derivation.groups()) {
            weights = weights.plus(weigh(line.weight(), line.part(), line.code(), products));
        }
        for (RoundLine line : derivation.rounds()) {
            weights = weights.plus(weigh(line.weight(), line.score(), line.round(), products));
        }
        Fraction weighed = Objects.requireNonNull(derivation.weighed());
        boolean several = !rules.groups().isEmpty() || !derivation.rounds().isEmpty();
        if (several) {
            sentences.add(say(
                    "weighed",
                    products.stream()
                            .reduce((one, other) -> say("plus", one, other))
                            .orElseThrow(),
                    weights,
                    weighed));
        }
        if (rules.measure().kind() != Measure.Kind.MARKS && derivation.rounds().isEmpty()) {
            sentences.add(RulesInWords.measure(rules.measure()));
            sentences.add(say("measured", weighed, counted));
        } else if (!several && !counted.equals(exact)) {
            sentences.add(say("counted", counted));
        }
    }

    /** Adds what the part brings to the products. @return the weight that it has in the divisor */
    private Fraction weigh(BigDecimal weight, @Nullable Fraction part, String code, List<Wording> products) {
        boolean zero = part == null && rules.missingGroup() == MissingGroup.ZERO;
        if (weight.signum() == 0 || (part == null && !zero)) {
            return Fraction.ZERO;
        }
        products.add(say("product", code, part == null ? Fraction.ZERO : part, weight));
        return Fraction.of(weight);
    }

    /** What comes from outside the sheets, and the roundings of the end. */
    private void change(Fraction counted) {
        Fraction figure = counted;
        for (PointsAdjustment adjustment : derivation.adjustments()) {
            sentences.add(say("adjustment", adjustment.reason(), adjustment.points()));
            figure = figure.plus(Fraction.of(adjustment.points()));
        }
        if (derivation.zeroed()) {
            sentences.add(say("zeroed"));
        } else if (figure.signum() < 0) {
            sentences.add(say("floored", figure));
        } else if (rules.rounding().at(RoundingPoint.FINAL)) {
            sentences.add(say(
                    "final-rounded",
                    rules.rounding().decimals().getOrDefault(RoundingPoint.FINAL, 0),
                    figure,
                    rules.rounding().apply(RoundingPoint.FINAL, figure)));
        }
    }

    private void finish(Fraction exact) {
        sentences.add(say("exact", exact, exact.toString()));
        String ranks = rules.rankOn() == RankOn.EXACT ? "rounded" : "rounded-ranks";
        Wording half = say("half." + rules.rounding().half().name());
        BigDecimal rounded = Objects.requireNonNull(score.roundedOrNull());
        sentences.add(say(ranks, derivation.decimals(), rounded, half));
    }
}
