package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The judge chooses a band and a number in it. Bands may overlap, as in real tables; a number that lies in none is
 * refused.
 *
 * @param bands the best first
 */
public record RangeBand(BigDecimal max, BigDecimal step, List<Band> bands) implements ScoringKind {

    public RangeBand {
        bands = List.copyOf(bands);
        Range.upTo(max, step);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("no band to choose");
        }
        for (Band band : bands) {
            new Range(band.from(), band.to(), step);
            if (band.to().compareTo(max) > 0) {
                throw new IllegalArgumentException("band " + band + " above the maximum " + max);
            }
        }
    }

    @Override
    public String name() {
        return "RANGE_BAND";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        MarkReading reading = range().read(raw, range().gauge());
        return reading instanceof MarkReading.Accepted accepted && outside(Units.of(accepted.points()))
                ? MarkReading.refused("scoring.mark.band", accepted.points(), inWords())
                : reading;
    }

    private boolean outside(long units) {
        return bands.stream().noneMatch(band -> Units.of(band.from()) <= units && units <= Units.of(band.to()));
    }

    private String inWords() {
        return bands.stream()
                .map(band -> Units.plain(band.from()).toPlainString() + "–"
                        + Units.plain(band.to()).toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Gauge gauge() {
        Gauge typed = range().gauge();
        return value -> {
            long units = typed.points(value);
            if (outside(units)) {
                throw new IllegalArgumentException("in no band of " + inWords() + ": " + value);
            }
            return units;
        };
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.range-band", max, step);
    }

    private Range range() {
        return Range.upTo(max, step);
    }
}
