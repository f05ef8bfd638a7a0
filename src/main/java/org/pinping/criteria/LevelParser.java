package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Level;
import org.pinping.scoring.Option;
import org.pinping.scoring.Plain;
import org.pinping.scoring.ScoringKind;

/** Reads a clause of kind LEVEL: its own list of levels, or the name of a scale. */
final class LevelParser {

    private static final int DECIMALS = 4;

    private final Map<String, List<Option>> scales;

    LevelParser(Map<String, List<Option>> scales) {
        this.scales = scales;
    }

    @Nullable ScoringKind parse(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        List<Option> levels = line.isList("levels") ? OptionParser.parse(line, "levels", "points") : scaled(line, max);
        if (line.faults().count() == before && max != null) {
            check(line, levels, max);
        }
        if (line.faults().count() > before || max == null) {
            return null;
        }
        return new Level(max, levels);
    }

    private List<Option> scaled(Fields line, @Nullable BigDecimal max) {
        String name = line.text("levels");
        List<Option> scale = name == null ? null : scales.get(name);
        if (name != null && scale == null) {
            line.fault("levels", "no-scale", name, String.join(", ", new TreeSet<>(scales.keySet())));
        }
        if (scale == null || max == null) {
            return List.of();
        }
        List<Option> levels = new ArrayList<>();
        for (Option step : scale) {
            BigDecimal points = step.points().multiply(max).stripTrailingZeros();
            if (points.scale() > DECIMALS) {
                line.fault("levels", "level-decimals", step.code(), points.toPlainString());
            }
            levels.add(new Option(step.code(), step.label(), points));
        }
        return levels;
    }

    private static void check(Fields line, List<Option> levels, BigDecimal max) {
        TreeSet<BigDecimal> seen = new TreeSet<>();
        for (Option level : levels) {
            String points = Plain.text(level.points());
            if (level.points().compareTo(max) > 0) {
                line.fault("levels", "level-above", level.code(), points, Plain.text(max));
            }
            if (!seen.add(level.points())) {
                line.fault("levels", "level-overlap", level.code(), points);
            }
        }
        if (levels.size() < 2) {
            line.fault("levels", "level-single");
        } else if (seen.last().compareTo(max) < 0) {
            line.warn("levels", "level-below", Plain.text(seen.last()), Plain.text(max));
        }
    }
}
