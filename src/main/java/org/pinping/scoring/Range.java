package org.pinping.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers may be typed.
 *
 * @param step every number is a whole multiple of it; its decimals are the decimals a judge may type
 */
public record Range(BigDecimal min, BigDecimal max, BigDecimal step) {

    /** Occurrences beyond this are a slip of the keyboard. */
    static final Range OCCURRENCES = upTo(BigDecimal.valueOf(999), BigDecimal.ONE);

    public Range {
        min = Units.plain(min);
        max = Units.plain(max);
        step = Units.plain(step);
        if (min.signum() < 0 || min.compareTo(max) > 0 || Units.of(max) > Units.LARGEST) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
        if (step.signum() <= 0 || Units.of(min) % Units.of(step) != 0 || Units.of(max) % Units.of(step) != 0) {
            throw new IllegalArgumentException("step " + step + " does not lead from " + min + " to " + max);
        }
    }

    static Range upTo(BigDecimal max, BigDecimal step) {
        return new Range(BigDecimal.ZERO, max, step);
    }

    MarkReading read(String raw, Gauge gauge) {
        String text = RawText.clean(raw);
        if (text.isEmpty()) {
            return new MarkReading.Blank();
        }
        TypedNumber typed = TypedNumber.of(text);
        Wording fault = typed.fault() != null ? typed.fault() : faultOf(typed.value());
        if (fault != null) {
            return new MarkReading.Refused(fault);
        }
        String value = typed.value().toPlainString();
        return new MarkReading.Accepted(value, Units.decimal(gauge.points(value)));
    }

    /** Likewise for a figure, after which a percent sign may stand. */
    MarkReading readFigure(String raw, Gauge gauge) {
        String text = RawText.clean(raw);
        return read(text.endsWith("%") ? text.substring(0, text.length() - 1) : text, gauge);
    }

    private @Nullable Wording faultOf(BigDecimal value) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            return Wording.of("scoring.mark.range", min, max);
        }
        if (value.scale() > step.scale()) {
            return step.scale() == 0
                    ? Wording.of("scoring.mark.whole")
                    : Wording.of("scoring.mark.decimals", step.scale());
        }
        BigDecimal beyond = value.remainder(step);
        if (beyond.signum() != 0) {
            BigDecimal below = Units.plain(value.subtract(beyond));
            return Wording.of("scoring.mark.step", step, below, Units.plain(below.add(step)));
        }
        return null;
    }

    /** From a canonical value to itself in ten-thousandths. */
    Gauge gauge() {
        long least = Units.of(min);
        long most = Units.of(max);
        long apart = Units.of(step);
        return value -> {
            long units = Units.parse(value);
            if (units < least || units > most || units % apart != 0) {
                throw new IllegalArgumentException("not a mark from " + min + " to " + max + ": " + value);
            }
            return units;
        };
    }
}
