package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Points on top of the sheet, up to the clause's cap: for achievements ticked, or free where there is no list.
 *
 * @param cap null where there is none
 * @param step of free points
 */
public record Bonus(List<Option> achievements, @Nullable BigDecimal cap, BigDecimal step) implements ScoringKind {

    public Bonus {
        achievements = List.copyOf(achievements);
        Options.check(achievements);
        if (achievements.isEmpty()) {
            range(cap, step);
        } else if (cap != null) {
            Range.upTo(cap, new BigDecimal("0.0001"));
        }
    }

    /** Without a cap, as far as any mark can go. */
    private static Range range(@Nullable BigDecimal cap, BigDecimal step) {
        long apart = Math.max(1, Units.of(step));
        return Range.upTo(cap == null ? Units.decimal(Units.LARGEST / apart * apart) : cap, step);
    }

    @Override
    public String name() {
        return "BONUS";
    }

    @Override
    public BigDecimal maxPoints() {
        return cap == null ? BigDecimal.ZERO : cap;
    }

    @Override
    public boolean unlimited() {
        return cap == null;
    }

    @Override
    public SheetPart part() {
        return SheetPart.BONUS;
    }

    @Override
    public MarkReading read(String raw) {
        if (achievements.isEmpty()) {
            return range(cap, step).read(raw, gauge());
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
            return range(cap, step).gauge();
        }
        Map<String, Long> points =
                achievements.stream().collect(Collectors.toMap(Option::code, it -> Units.of(it.points())));
        long most = cap == null ? Long.MAX_VALUE : Units.of(cap);
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
        if (cap == null) {
            return achievements.isEmpty()
                    ? Wording.of("scoring.kind.bonus.free.unlimited", step)
                    : Wording.of("scoring.kind.bonus.unlimited");
        }
        return achievements.isEmpty()
                ? Wording.of("scoring.kind.bonus.free", cap, step)
                : Wording.of("scoring.kind.bonus", cap);
    }
}
