package org.pinping.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Range;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.Text;
import org.pinping.scoring.Threshold;
import org.pinping.scoring.Threshold.BegunStep;
import org.pinping.scoring.Threshold.Direction;

/** Reads a clause of kind THRESHOLD. */
final class ThresholdParser {

    private ThresholdParser() {}

    static @Nullable ScoringKind parse(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal fullAt = line.number("full_at");
        Direction direction = line.choice("direction", KindParser.smallWords(Direction.values()), Direction.AT_LEAST);
        BigDecimal shortfall = line.positive("for_each");
        BigDecimal per = KindParser.per(line, max, "deduct-larger");
        BegunStep begun = line.choice("begun", KindParser.smallWords(BegunStep.values()), BegunStep.COUNTS);
        BigDecimal floor = KindParser.floor(line, max);
        Range figure = figure(line.object("figure"));
        Text unit = line.words("unit");
        if (figure != null && fullAt != null && !lies(fullAt, figure)) {
            line.fault("full_at", "figure-range", KindParser.plain(fullAt), figure.min(), figure.max());
        }
        if (line.faults().count() > before
                || max == null
                || fullAt == null
                || direction == null
                || shortfall == null
                || per == null
                || begun == null
                || figure == null
                || unit == null) {
            return null;
        }
        return new Threshold(max, fullAt, direction, shortfall, per, begun, floor, figure, unit);
    }

    private static boolean lies(BigDecimal value, Range figure) {
        return value.compareTo(figure.min()) >= 0 && value.compareTo(figure.max()) <= 0;
    }

    private static @Nullable Range figure(@Nullable Fields fields) {
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
            fields.fault("min", "range-empty", KindParser.plain(min), KindParser.plain(max));
            return null;
        }
        if (min.remainder(step).signum() != 0 || max.remainder(step).signum() != 0) {
            fields.fault("step", "step-range", KindParser.plain(step), KindParser.plain(min), KindParser.plain(max));
            return null;
        }
        return new Range(min, max, step);
    }
}
