package org.pinping.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What all totals of a round were at each step of their way, kept for the derivations. */
final class Trail {

    private final Map<MarkStep, List<Fraction[]>> steps = new EnumMap<>(MarkStep.class);

    /** @param values by entry and valid sheet, copied because they are replaced in place */
    void note(MarkStep step, List<Fraction[]> values) {
        steps.put(step, values.stream().map(Fraction[]::clone).toList());
    }

    /** The figures of one entry's valid sheets. */
    Map<MarkStep, Fraction[]> of(int entry) {
        Map<MarkStep, Fraction[]> own = new EnumMap<>(MarkStep.class);
        steps.forEach((step, values) -> own.put(step, values.get(entry)));
        return own;
    }
}
