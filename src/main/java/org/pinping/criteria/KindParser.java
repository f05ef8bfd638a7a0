package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Band;
import org.pinping.scoring.Bonus;
import org.pinping.scoring.Count;
import org.pinping.scoring.Deduction;
import org.pinping.scoring.FreeScore;
import org.pinping.scoring.Option;
import org.pinping.scoring.Pass;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.Text;
import org.pinping.scoring.Veto;
import org.pinping.scoring.VetoEffect;

/** Reads the keys that belong to each kind of clause. */
final class KindParser {

    private KindParser() {}

    static @Nullable ScoringKind score(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal step = step(line, max);
        List<Band> bands = line.has("bands") ? BandParser.parse(line, max, step) : List.of();
        if (line.faults().count() > before || max == null || step == null) {
            return null;
        }
        return new FreeScore(max, step, bands);
    }

    /** A step must lead exactly to the maximum. */
    private static @Nullable BigDecimal step(Fields line, @Nullable BigDecimal max) {
        BigDecimal step = line.positive("step");
        if (step != null && max != null && max.remainder(step).signum() != 0) {
            line.fault("step", "step-max", plain(step), plain(max));
            return null;
        }
        return step;
    }

    static @Nullable ScoringKind deduct(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal per = per(line, max, "deduct-larger");
        Text unit = line.words("unit");
        BigDecimal floor = floor(line, max);
        if (line.faults().count() > before || max == null || per == null || unit == null) {
            return null;
        }
        return new Deduction(max, per, unit, floor);
    }

    static @Nullable BigDecimal per(Fields line, @Nullable BigDecimal max, String larger) {
        BigDecimal per = line.positive("per");
        if (per != null && max != null && per.compareTo(max) > 0) {
            line.fault("per", larger, plain(per), plain(max));
        }
        return per;
    }

    static BigDecimal floor(Fields line, @Nullable BigDecimal max) {
        BigDecimal floor = line.number("floor", BigDecimal.ZERO);
        if (max != null && floor.compareTo(max) >= 0) {
            line.fault("floor", "floor-max", plain(floor), plain(max));
        }
        return floor;
    }

    static @Nullable ScoringKind count(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal per = per(line, max, "count-larger");
        Text unit = line.words("unit");
        if (line.faults().count() > before || max == null || per == null || unit == null) {
            return null;
        }
        return new Count(per, unit, max);
    }

    static @Nullable ScoringKind pass(Fields line) {
        BigDecimal max = line.positive("max");
        return max == null ? null : new Pass(max);
    }

    static @Nullable ScoringKind bonus(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        boolean listed = line.has("achievements");
        List<Option> achievements = listed ? OptionParser.parse(line, "achievements", "points") : List.of();
        BigDecimal step = listed ? BigDecimal.ONE : step(line, max);
        if (line.faults().count() > before || max == null || step == null) {
            return null;
        }
        return new Bonus(achievements, max, step);
    }

    static @Nullable ScoringKind veto(Fields line) {
        VetoEffect effect = line.choice("effect", words(VetoEffect.values()), null);
        Integer judges = line.whole("judges_needed", 1, 99);
        return effect == null || judges == null ? null : new Veto(effect, judges);
    }

    /** The names of an enum's values, each meaning itself. */
    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(value.name(), value));
        return words;
    }

    /** The same in small letters, as the less formal keys have it. */
    static <E extends Enum<E>> Map<String, E> smallWords(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(value.name().toLowerCase(Locale.ROOT), value));
        return words;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
