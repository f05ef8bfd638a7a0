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
import org.pinping.scoring.Plain;
import org.pinping.scoring.RangeBand;
import org.pinping.scoring.ScoringKind;
import org.pinping.scoring.Veto;
import org.pinping.scoring.VetoEffect;
import org.pinping.scoring.VoteGrade;

/** Reads the keys that belong to each kind of clause. */
final class KindParser {

    private KindParser() {}

    static @Nullable ScoringKind score(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal step = step(line, max);
        List<Band> bands = line.has("bands") ? BandParser.parse(line, max, step, false) : List.of();
        if (line.faults().count() > before || max == null || step == null) {
            return null;
        }
        return new FreeScore(max, step, bands);
    }

    static @Nullable ScoringKind rangeBand(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        BigDecimal step = step(line, max);
        List<Band> bands = BandParser.parse(line, max, step, true);
        if (line.faults().count() > before || max == null || step == null) {
            return null;
        }
        return new RangeBand(max, step, bands);
    }

    /** A step must lead exactly to the maximum. */
    private static @Nullable BigDecimal step(Fields line, @Nullable BigDecimal max) {
        BigDecimal step = line.positive("step");
        if (step != null && max != null && max.remainder(step).signum() != 0) {
            line.fault("step", "step-max", Plain.text(step), Plain.text(max));
            return null;
        }
        return step;
    }

    static @Nullable ScoringKind deduct(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        List<Option> reasons = ReasonParser.parse(line, false);
        BigDecimal floor = floor(line, max);
        if (line.faults().count() > before || max == null) {
            return null;
        }
        for (Option reason : reasons) {
            // seen in a real table, where 15 points come off a clause of 10
            if (reason.points().compareTo(max) > 0) {
                line.warn(listed(line, "per"), "deduct-larger", Plain.text(reason.points()), Plain.text(max));
            }
        }
        return new Deduction(max, reasons, floor);
    }

    private static String listed(Fields line, String otherwise) {
        return line.has("reasons") ? "reasons" : otherwise;
    }

    static @Nullable BigDecimal per(Fields line, @Nullable BigDecimal max, String larger) {
        BigDecimal per = line.positive("per");
        if (per != null && max != null && per.compareTo(max) > 0) {
            line.fault("per", larger, Plain.text(per), Plain.text(max));
        }
        return per;
    }

    static BigDecimal floor(Fields line, @Nullable BigDecimal max) {
        BigDecimal floor = line.number("floor", BigDecimal.ZERO);
        if (max != null && floor.compareTo(max) >= 0) {
            line.fault("floor", "floor-max", Plain.text(floor), Plain.text(max));
        }
        return floor;
    }

    static @Nullable ScoringKind count(Fields line) {
        int before = line.faults().count();
        boolean unlimited = line.none("max");
        BigDecimal cap = unlimited ? null : line.positive("max");
        List<Option> reasons = ReasonParser.parse(line, true);
        BigDecimal base = line.number("base", BigDecimal.ZERO);
        if (cap != null) {
            for (Option reason : reasons) {
                if (reason.points().compareTo(cap) > 0) {
                    line.fault(listed(line, "per"), "count-larger", Plain.text(reason.points()), Plain.text(cap));
                }
            }
            if (base.compareTo(cap) > 0) {
                line.fault("base", "base-larger", Plain.text(base), Plain.text(cap));
            }
        }
        return line.faults().count() > before ? null : new Count(reasons, base, cap);
    }

    static @Nullable ScoringKind voteGrade(Fields line) {
        int before = line.faults().count();
        BigDecimal max = line.positive("max");
        List<Option> grades = OptionParser.parse(line, "grades", "factor");
        if (grades.stream().anyMatch(grade -> grade.points().compareTo(BigDecimal.ONE) > 0)) {
            line.fault("grades", "share-above-one");
        }
        if (line.faults().count() == before && grades.size() < 2) {
            line.fault("grades", "level-single");
        }
        return line.faults().count() > before || max == null ? null : new VoteGrade(max, grades);
    }

    static @Nullable ScoringKind pass(Fields line) {
        BigDecimal max = line.positive("max");
        return max == null ? null : new Pass(max);
    }

    static @Nullable ScoringKind bonus(Fields line) {
        int before = line.faults().count();
        BigDecimal cap = line.none("max") ? null : line.positive("max");
        boolean listed = line.has("achievements");
        List<Option> achievements = listed ? OptionParser.parse(line, "achievements", "points") : List.of();
        BigDecimal step = listed ? BigDecimal.ONE : step(line, cap);
        if (line.faults().count() > before || step == null) {
            return null;
        }
        return new Bonus(achievements, cap, step);
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
}
