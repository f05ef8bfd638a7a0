package org.pinping.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Range;
import org.pinping.scoring.Ratio;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.Text;
import org.pinping.scoring.Threshold.BegunStep;
import org.pinping.scoring.Threshold.Direction;

/** Reads a clause of kind RATIO. */
final class RatioParser {

    private RatioParser() {}

    static @Nullable ScoringKind parse(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal reference = line.number("at");
        BigDecimal points = line.number("points");
        Direction direction = line.choice("direction", KindParser.smallWords(Direction.values()), Direction.AT_LEAST);
        BigDecimal step = line.positive("for_each");
        boolean same = line.has("per");
        BigDecimal more = same ? line.positive("per") : line.number("more");
        BigDecimal fewer = same ? more : line.number("fewer");
        BegunStep begun = line.choice("begun", KindParser.smallWords(BegunStep.values()), BegunStep.IGNORED);
        BigDecimal floor = line.number("floor", BigDecimal.ZERO);
        Range figure = FigureParser.parse(line, "at", reference);
        Text unit = line.words("unit");
        if (points != null && max != null && (points.compareTo(max) > 0 || points.compareTo(floor) < 0)) {
            line.fault("points", "points-range", points, floor, max);
        }
        if (line.faults().count() > before
                || max == null
                || reference == null
                || points == null
                || direction == null
                || step == null
                || more == null
                || fewer == null
                || begun == null
                || figure == null
                || unit == null) {
            return null;
        }
        return new Ratio(max, reference, points, direction, step, more, fewer, begun, floor, figure, unit);
    }
}
