package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Points on top of the sheet, up to the clause's cap: for achievements ticked, or free where there is no list.
 *
 * @param step of free points
 */
public record Bonus(List<Option> achievements, BigDecimal cap, BigDecimal step) implements ScoringKind {

    public Bonus {
        achievements = List.copyOf(achievements);
        Options.check(achievements);
        Range.upTo(cap, achievements.isEmpty() ? step : new BigDecimal("0.0001"));
    }

    @Override
    public String name() {
        return "BONUS";
    }

    @Override
    public BigDecimal maxPoints() {
        return cap;
    }

    @Override
    public SheetPart part() {
        return SheetPart.BONUS;
    }

    @Override
    public MarkReading read(String raw) {
        if (achievements.isEmpty()) {
            return Range.upTo(cap, step).read(raw, gauge());
        }
        List<String> chosen = new ArrayList<>();
        for (String part : RawText.clean(raw).split("[;,\\s\u3001]+", -1)) {
            Option achievement = Options.find(achievements, part);
            if (achievement != null) {
                chosen.add(achievement.code());
            } else if (!part.isEmpty()) {
                return MarkReading.refused("scoring.mark.achievement", part, Options.codes(achievements));
            }
        }
        String value =
                achievements.stream().map(Option::code).filter(chosen::contains).collect(Collectors.joining(";"));
        return value.isEmpty() ? new MarkReading.Blank() : new MarkReading.Accepted(value, points(value));
    }

    @Override
    public Gauge gauge() {
        if (achievements.isEmpty()) {
            return Range.upTo(cap, step).gauge();
        }
        Map<String, Long> points =
                achievements.stream().collect(Collectors.toMap(Option::code, it -> Units.of(it.points())));
        long most = Units.of(cap);
        return value -> Math.min(most, sum(value, points));
    }

    private static long sum(String value, Map<String, Long> points) {
        List<String> codes = List.of(value.split(";", -1));
        if (codes.stream().distinct().count() != codes.size()
                || !points.keySet().containsAll(codes)) {
            throw new IllegalArgumentException("no such achievements: " + value);
        }
        return codes.stream().mapToLong(points::get).sum();
    }

    @Override
    public Wording explained() {
        return achievements.isEmpty()
                ? Wording.of("scoring.kind.bonus.free", cap, step)
                : Wording.of("scoring.kind.bonus", cap);
    }
}
