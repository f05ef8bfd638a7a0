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
        Range figure = FigureParser.parse(line, "full_at", fullAt);
        Text unit = line.words("unit");
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
}
