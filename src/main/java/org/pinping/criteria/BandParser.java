package org.pinping.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Band;
import org.pinping.scoring.Text;

/** Reads the bands of a free score: every mark that can be given lies in exactly one. */
final class BandParser {

    private BandParser() {}

    static List<Band> parse(Fields line, @Nullable BigDecimal max, @Nullable BigDecimal step) {
        List<Band> bands = new ArrayList<>();
        int before = line.faults().count();
        for (Fields fields : line.objects("bands")) {
            BigDecimal from = fields.number("from");
            BigDecimal to = fields.number("to");
            Text label = fields.words("label");
            fields.close();
            if (from != null && to != null && label != null) {
                if (from.compareTo(to) > 0) {
                    fields.fault("from", "band-reversed", KindParser.plain(from), KindParser.plain(to));
                }
                bands.add(new Band(from, to, label));
            }
        }
        bands.sort(Comparator.comparing(Band::from).reversed());
        if (line.faults().count() == before && max != null && step != null) {
            check(line, bands, max, step);
        }
        return bands;
    }

    /** Walks down from the maximum: each band must begin where the one above it ends, one step lower. */
    private static void check(Fields line, List<Band> bands, BigDecimal max, BigDecimal step) {
        BigDecimal expected = max;
        for (Band band : bands) {
            int order = band.to().compareTo(expected);
            if (order > 0) {
                String code = expected.compareTo(max) == 0 ? "band-above" : "band-overlap";
                line.fault("bands", code, KindParser.plain(band.from()), KindParser.plain(band.to()));
            } else if (order < 0) {
                line.fault(
                        "bands",
                        "band-gap",
                        KindParser.plain(band.to()),
                        KindParser.plain(expected.add(step).min(max)));
            }
            expected = band.from().subtract(step);
        }
        if (expected.add(step).signum() != 0) {
            line.fault("bands", "band-gap", "0", KindParser.plain(expected.add(step)));
        }
    }
}
