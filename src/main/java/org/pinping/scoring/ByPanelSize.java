package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another rule for another number of valid sheets.
 *
 * @param steps by the least number of sheets they are for, ascending; below the first there is no score
 */
public record ByPanelSize(List<Step> steps) implements Aggregation {

    /**
     * One of the rules.
     *
     * @param from the least number of valid sheets this rule is for
     */
    public record Step(int from, Aggregation aggregation) {}

    public ByPanelSize {
        List<Step> ascending = new ArrayList<>(steps);
        ascending.sort(Comparator.comparing(Step::from));
        for (int i = 0; i < ascending.size(); i++) {
            Step step = ascending.get(i);
            if (step.from() < 1
                    || step.aggregation() instanceof ByPanelSize
                    || (i > 0 && step.from() == ascending.get(i - 1).from())) {
                throw new IllegalArgumentException("not a step of its own: " + step);
            }
        }
        if (ascending.isEmpty()) {
            throw new IllegalArgumentException("no rule for any number of sheets");
        }
        steps = List.copyOf(ascending);
    }

    @Override
    public @Nullable Kept keep(int values) {
        Aggregation rule = inForce(values);
        return rule == this ? null : rule.keep(values);
    }

    /** Itself where there are too few values for any. */
    @Override
    public Aggregation inForce(int values) {
        Aggregation rule = this;
        for (Step step : steps) {
            rule = values >= step.from() ? step.aggregation() : rule;
        }
        return rule;
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.aggregation.by-panel", steps.size());
    }
}
