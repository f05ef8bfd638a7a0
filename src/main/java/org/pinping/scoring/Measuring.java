package org.pinping.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Expresses the figures of all entries in a measure. */
final class Measuring {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Measure measure;

    Measuring(Measure measure) {
        this.measure = measure;
    }

    List<Fraction> apply(List<Fraction> figures) {
        return switch (measure.kind()) {
            case MARKS -> figures;
            case LEADER_SHARE -> {
                Fraction best = figures.stream().max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
                yield figures.stream()
                        .map(it -> best.signum() <= 0
                                ? Fraction.ZERO
                                : it.dividedBy(best).times(HUNDRED))
                        .toList();
            }
            case RANK_SHARE -> {
                Map<Fraction, Integer> places = Places.standard(figures);
                int all = figures.size();
                yield figures.stream()
                        .map(it -> Fraction.of(100L * (all - places.getOrDefault(it, all) + 1), all))
                        .toList();
            }
            case PLACE_POINTS -> {
                Map<Fraction, Integer> places = Places.standard(figures);
                yield figures.stream()
                        .map(it -> points(places.getOrDefault(it, Integer.MAX_VALUE)))
                        .toList();
            }
        };
    }

    private Fraction points(int place) {
        return place > measure.points().size()
                ? Fraction.ZERO
                : Fraction.of(measure.points().get(place - 1));
    }
}
