package org.pinping.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Plain;
import org.pinping.scoring.Range;

/** Reads which figures may be typed for a clause that is marked by a measured figure. */
final class FigureParser {

    private FigureParser() {}

    /** @param key names the figure that the rule starts from and that must itself be possible */
    static @Nullable Range parse(Fields line, String key, @Nullable BigDecimal start) {
        Range figure = range(line.object("figure"));
        if (figure != null
                && start != null
                && (start.compareTo(figure.min()) < 0 || start.compareTo(figure.max()) > 0)) {
            line.fault(key, "figure-range", Plain.text(start), figure.min(), figure.max());
        }
        return figure;
    }

    private static @Nullable Range range(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        BigDecimal min = fields.number("min");
        BigDecimal max = fields.positive("max");
        BigDecimal step = fields.positive("step");
        fields.close();
        if (min == null || max == null || step == null) {
            return null;
        }
        if (min.compareTo(max) >= 0) {
            fields.fault("min", "range-empty", Plain.text(min), Plain.text(max));
            return null;
        }
        if (min.remainder(step).signum() != 0 || max.remainder(step).signum() != 0) {
            fields.fault("step", "step-range", Plain.text(step), Plain.text(min), Plain.text(max));
            return null;
        }
        return new Range(min, max, step);
    }
}
