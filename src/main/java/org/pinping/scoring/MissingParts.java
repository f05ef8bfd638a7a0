package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Estimates the part of a missing group from the entry's other parts and the groups' severity: the additive model of
 * {@link Severity} on the table of entries and groups (scoring-rules 2.6, policy {@code adjusted}).
 */
final class MissingParts<E, J> {

    private final List<Tally<E, J>> tallies;
    /** The groups that have a weight. */
    private final int[] groups;

    MissingParts(List<Tally<E, J>> tallies, List<JudgeGroup> groups) {
        this.tallies = tallies;
        this.groups = IntStream.range(0, groups.size())
                .filter(it -> groups.get(it).weight().signum() > 0)
                .toArray();
    }

    void estimate() {
        List<int[]> present = new ArrayList<>();
        List<Fraction[]> figures = new ArrayList<>();
        for (Tally<E, J> tally : tallies) {
            List<Integer> own = new ArrayList<>();
            List<Fraction> values = new ArrayList<>();
            for (int i = 0; i < groups.length; i++) {
                Fraction figure = tally.measured(groups[i]);
                if (figure != null) {
                    own.add(i);
                    values.add(figure);
                }
            }
            present.add(own.stream().mapToInt(Integer::intValue).toArray());
            figures.add(values.toArray(Fraction[]::new));
        }
        if (present.stream().allMatch(own -> own.length == groups.length)) {
            return;
        }
        boolean everyGroupSeen =
                present.stream().flatMapToInt(Arrays::stream).distinct().count() == groups.length;
        Severity severity = new Severity(groups.length, present, figures);
        Fraction[] offsets = everyGroupSeen ? severity.offsets(BigDecimal.ZERO) : null;
        for (int i = 0; i < tallies.size(); i++) {
            Tally<E, J> tally = tallies.get(i);
            int[] own = present.get(i);
            if (own.length == groups.length || tally.refused()) {
                continue;
            }
            if (offsets == null || own.length == 0) {
                tally.refuse(Wording.of("scoring.unscored.group-unknown"));
            } else {
                estimate(tally, own, figures.get(i), offsets);
            }
        }
    }

    private void estimate(Tally<E, J> tally, int[] own, Fraction[] figures, Fraction[] offsets) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < own.length; i++) {
            sum = sum.plus(figures[i].minus(offsets[own[i]]));
        }
        Fraction level = sum.times(Fraction.of(1, own.length));
        for (int i = 0; i < groups.length; i++) {
            if (Arrays.binarySearch(own, i) < 0) {
                Fraction estimate = level.plus(offsets[i]);
                tally.measure(groups[i], Fraction.of(estimate.rounded(Scaling.DECIMALS)));
            }
        }
    }
}
