package org.pinping.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts every judge's totals on a common scale: normalization within the judge, then severity across the panel. */
final class Scaling<E, J> {

    /** Of results that are no fractions, so that two correct programs agree. */
    static final int DECIMALS = 9;

    private static final MathContext DIGITS = SeverityAdjustment.PRECISION;

    private final RoundRules rules;
    private final Roll<E, J> roll;
    private final List<Fraction[]> values;
    private final Trail trail;
    private final Map<J, List<int[]>> sheetsOf = new LinkedHashMap<>();

    /** @param values by entry and valid sheet; replaced in place */
    Scaling(RoundRules rules, Roll<E, J> roll, List<Fraction[]> values, Trail trail) {
        this.rules = rules;
        this.roll = roll;
        this.values = values;
        this.trail = trail;
        for (int entry = 0; entry < values.size(); entry++) {
            List<ValidSheet<J>> valid = roll.valid(entry);
            for (int i = 0; i < valid.size(); i++) {
                sheetsOf.computeIfAbsent(valid.get(i).judge(), judge -> new ArrayList<>())
                        .add(new int[] {entry, i});
            }
        }
    }

    /** Why there can be no scores, or null. */
    @Nullable Wording apply() {
        normalize();
        if (rules.normalization().kind() != Normalization.Kind.NONE) {
            trail.note(MarkStep.NORMALIZED, values);
        }
        Wording fault = adjust();
        if (rules.rounding().at(RoundingPoint.NORMALIZED)) {
            values.forEach(own -> Arrays.setAll(own, i -> rules.rounding().apply(RoundingPoint.NORMALIZED, own[i])));
            trail.note(MarkStep.ROUNDED_AGAIN, values);
        }
        return fault;
    }

    private void normalize() {
        Normalization rule = rules.normalization();
        Fraction grand = mean(values.stream().flatMap(Arrays::stream).toList());
        for (List<int[]> sheets : sheetsOf.values()) {
            List<Fraction> own =
                    sheets.stream().map(it -> values.get(it[0])[it[1]]).toList();
            List<Fraction> scaled = switch (rule.kind()) {
                case NONE -> own;
                case MIN_MAX -> minMax(own, rule);
                case Z_SCORE -> zScore(own, rule);
                case CENTRE -> {
                    Fraction shift = grand.minus(mean(own));
                    yield own.stream().map(it -> it.plus(shift)).toList();
                }
                case RANK_POINTS -> rankPoints(own, rule);
            };
            for (int i = 0; i < sheets.size(); i++) {
                values.get(sheets.get(i)[0])[sheets.get(i)[1]] = scaled.get(i);
            }
        }
    }

    private static List<Fraction> minMax(List<Fraction> own, Normalization rule) {
        Fraction lowest = own.stream().min(Fraction::compareTo).orElseThrow();
        Fraction range = own.stream().max(Fraction::compareTo).orElseThrow().minus(lowest);
        Fraction from = Fraction.of(rule.first());
        Fraction width = Fraction.of(rule.second()).minus(from);
        return own.stream()
                .map(it -> range.signum() == 0
                        ? from.plus(width.times(Fraction.of(1, 2)))
                        : from.plus(it.minus(lowest).dividedBy(range).times(width)))
                .toList();
    }

    private static List<Fraction> zScore(List<Fraction> own, Normalization rule) {
        Fraction mean = mean(own);
        Fraction squares =
                own.stream().map(it -> it.minus(mean).times(it.minus(mean))).reduce(Fraction.ZERO, Fraction::plus);
        if (own.size() < 2 || squares.signum() == 0) {
            return own.stream().map(it -> Fraction.of(rule.first())).toList();
        }
        BigDecimal deviation =
                decimal(squares.times(Fraction.of(1, own.size() - 1))).sqrt(DIGITS);
        return own.stream()
                .map(it -> decimal(it.minus(mean))
                        .divide(deviation, DIGITS)
                        .multiply(rule.second(), DIGITS)
                        .add(rule.first(), DIGITS)
                        .setScale(DECIMALS, RoundingMode.HALF_UP))
                .map(Fraction::of)
                .toList();
    }

    /** Shared places share the points of the places they take up. */
    private static List<Fraction> rankPoints(List<Fraction> own, Normalization rule) {
        Map<Fraction, Integer> equals = new HashMap<>();
        own.forEach(value -> equals.merge(value, 1, Integer::sum));
        Map<Fraction, Fraction> points = new HashMap<>();
        Places.standard(own).forEach((value, place) -> {
            int equal = equals.getOrDefault(value, 1);
            Fraction sum = Fraction.ZERO;
            for (int shared = place; shared < place + equal; shared++) {
                sum = sum.plus(pointsOfPlace(shared, own.size(), rule));
            }
            points.put(value, sum.times(Fraction.of(1, equal)));
        });
        return own.stream().map(points::get).toList();
    }

    private static Fraction pointsOfPlace(int place, int entries, Normalization rule) {
        if (rule.points().isEmpty()) {
            return entries == 1 ? Fraction.of(100, 1) : Fraction.of(100L * (entries - place), entries - 1L);
        }
        return place > rule.points().size()
                ? Fraction.ZERO
                : Fraction.of(rule.points().get(place - 1));
    }

    private @Nullable Wording adjust() {
        if (rules.severity().kind() == SeverityAdjustment.Kind.NONE) {
            return null;
        }
        List<J> judges = new ArrayList<>(sheetsOf.keySet());
        Map<J, Integer> numbers = new LinkedHashMap<>();
        judges.forEach(judge -> numbers.put(judge, numbers.size()));
        List<int[]> judgesOf = new ArrayList<>();
        for (int entry = 0; entry < values.size(); entry++) {
            judgesOf.add(roll.valid(entry).stream()
                    .mapToInt(it -> numbers.getOrDefault(it.judge(), 0))
                    .toArray());
        }
        Severity severity = new Severity(judges.size(), judgesOf, values);
        Fraction[] offsets = severity.offsets(rules.severity().lambda());
        if (offsets == null) {
            return Wording.of("scoring.unscored.disconnected", severity.components());
        }
        for (int entry = 0; entry < values.size(); entry++) {
            int[] own = judgesOf.get(entry);
            Fraction[] marks = values.get(entry);
            Arrays.setAll(
                    marks, i -> Fraction.of(marks[i].minus(offsets[own[i]]).rounded(DECIMALS)));
        }
        trail.note(MarkStep.ADJUSTED, values);
        return null;
    }

    private static Fraction mean(List<Fraction> values) {
        return values.isEmpty()
                ? Fraction.ZERO
                : values.stream().reduce(Fraction.ZERO, Fraction::plus).times(Fraction.of(1, values.size()));
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), DIGITS);
    }
}
