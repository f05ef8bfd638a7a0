package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The judge picks one of several described levels, each worth fixed points; the best level comes first. It need not bring
 * the maximum, nor the last one zero.
 */
public record Level(BigDecimal max, List<Option> levels) implements ScoringKind {

    public Level {
        levels = List.copyOf(levels);
        Options.check(levels);
        Range.upTo(max, new BigDecimal("0.0001"));
        if (levels.stream().anyMatch(level -> level.points().compareTo(max) > 0)) {
            throw new IllegalArgumentException("a level above the maximum " + max);
        }
    }

    @Override
    public String name() {
        return "LEVEL";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        String text = RawText.clean(raw);
        if (text.isEmpty()) {
            return new MarkReading.Blank();
        }
        Option level = Options.find(levels, text);
        return level == null
                ? MarkReading.refused("scoring.mark.level", text, Options.codes(levels))
                : new MarkReading.Accepted(level.code(), Units.plain(level.points()));
    }

    @Override
    public Gauge gauge() {
        Map<String, Long> points =
                levels.stream().collect(Collectors.toMap(Option::code, level -> Units.of(level.points())));
        return value -> {
            Long units = points.get(value);
            if (units == null) {
                throw new IllegalArgumentException("no such level: " + value);
            }
            return units;
        };
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.level", max, levels.size());
    }
}
