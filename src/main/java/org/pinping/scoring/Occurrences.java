package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/** What may occur and what each occurrence is worth: one thing, typed as a number, or several, typed by their codes. */
final class Occurrences {

    private final List<Option> reasons;
    private final Counts counts;

    private Occurrences(List<Option> reasons, Counts counts) {
        this.reasons = reasons;
        this.counts = counts;
    }

    /** The list for one thing that needs no code. */
    static List<Option> only(Text unit, BigDecimal per) {
        return List.of(new Option("", unit, per));
    }

    static boolean single(List<Option> reasons) {
        return reasons.size() == 1 && reasons.get(0).code().isEmpty();
    }

    /** @throws IllegalArgumentException for codes that are no codes, or reasons worth nothing */
    static Occurrences of(List<Option> reasons) {
        for (Option reason : reasons) {
            if (reason.points().signum() == 0 || Units.of(reason.points().abs()) > Units.LARGEST) {
                throw new IllegalArgumentException("not worth counting: " + reason);
            }
        }
        List<Option> coded =
                single(reasons) ? List.of(new Option("1", reasons.get(0).label(), BigDecimal.ONE)) : reasons;
        return new Occurrences(
                reasons, new Counts(coded, Range.OCCURRENCES.max().longValueExact()));
    }

    MarkReading read(String raw, Gauge gauge) {
        if (single(reasons)) {
            return Range.OCCURRENCES.read(raw, gauge);
        }
        Counts.Reading reading = counts.read(raw);
        if (reading.fault() != null) {
            return new MarkReading.Refused(reading.fault());
        }
        if (reading.counts() == null) {
            return new MarkReading.Blank();
        }
        String value = counts.canonical(reading.counts());
        return new MarkReading.Accepted(value, Units.decimal(gauge.points(value)));
    }

    /** From a canonical value to what all occurrences are worth together, in ten-thousandths. */
    Gauge worth() {
        long[] each =
                reasons.stream().mapToLong(reason -> Units.of(reason.points())).toArray();
        if (single(reasons)) {
            Gauge occurrences = Range.OCCURRENCES.gauge();
            return value -> occurrences.points(value) / Units.ONE * each[0];
        }
        return value -> {
            long[] found = counts.parse(value);
            long sum = 0;
            for (int i = 0; i < each.length; i++) {
                sum += found[i] * each[i];
            }
            return sum;
        };
    }
}
