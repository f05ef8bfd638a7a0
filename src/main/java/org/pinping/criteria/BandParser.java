package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Band;
import org.pinping.scoring.Plain;
import org.pinping.scoring.Text;

/**
 * Reads bands of points. Under a free score they are words for every mark that can be given, so each mark must lie in
 * exactly one; where the judge chooses a band, gaps and overlaps stand in real tables and are only pointed out.
 */
final class BandParser {

    private final Fields line;
    private final boolean chosen;

    private BandParser(Fields line, boolean chosen) {
        this.line = line;
        this.chosen = chosen;
    }

    /** @param chosen whether the judge chooses a band */
    static List<Band> parse(Fields line, @Nullable BigDecimal max, @Nullable BigDecimal step, boolean chosen) {
        List<Band> bands = new ArrayList<>();
        int before = line.faults().count();
        for (Fields fields : line.objects("bands")) {
            BigDecimal from = fields.number("from");
            BigDecimal to = fields.number("to");
            Text label = fields.words("label");
            fields.close();
            if (from != null && to != null && label != null) {
                if (from.compareTo(to) > 0) {
                    fields.fault("from", "band-reversed", Plain.text(from), Plain.text(to));
                } else if (chosen && step != null && (!leads(step, from) || !leads(step, to))) {
                    fields.fault("from", "step-range", Plain.text(step), Plain.text(from), Plain.text(to));
                }
                bands.add(new Band(from, to, label));
            }
        }
        bands.sort(Comparator.comparing(Band::from).reversed());
        if (line.faults().count() == before && max != null && step != null) {
            new BandParser(line, chosen).check(bands, max, step);
        }
        return bands;
    }

    private static boolean leads(BigDecimal step, BigDecimal number) {
        return number.remainder(step).signum() == 0;
    }

    /** Walks down from the maximum: each band should begin where the one above it ends, one step lower. */
    private void check(List<Band> bands, BigDecimal max, BigDecimal step) {
        BigDecimal expected = max;
        for (Band band : bands) {
            int order = band.to().compareTo(expected);
            if (band.to().compareTo(max) > 0) {
                line.fault("bands", "band-above", Plain.text(band.from()), Plain.text(band.to()));
            } else if (order > 0) {
                report("band-overlap", band.from(), band.to());
            } else if (order < 0) {
                report("band-gap", band.to(), expected.add(step).min(max));
            }
            expected = band.from().subtract(step);
        }
        if (expected.add(step).signum() != 0) {
            report("band-gap", BigDecimal.ZERO, expected.add(step));
        }
    }

    private void report(String code, BigDecimal from, BigDecimal to) {
        if (chosen) {
            line.warn("bands", code, Plain.text(from), Plain.text(to));
        } else {
            line.fault("bands", code, Plain.text(from), Plain.text(to));
        }
    }
}
