package org.pinping.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How sure the selection is: of each entry the chance to belong there and between which places it lies with 95 %. */
final class TopNReport {

    private static final int DRAWS = 1_000;
    private static final double SAFE = 0.95;

    private final Panel panel;
    private final int places;
    private final Trimming trimming;
    private final long seed;
    private final TopN top;
    private final double[] scores;
    private final int[] place;
    private final Leaders leaders;
    private final Reason reason;

    TopNReport(Panel panel, TopN top, int places, Trimming trimming, long seed) {
        this.panel = panel;
        this.top = top;
        this.places = places;
        this.trimming = trimming;
        this.seed = seed;
        scores = new GroupScores(panel, trimming).scores();
        place = Ranks.places(scores);
        leaders = new Leaders(panel, scores, places);
        reason = panel.connected() ? Reason.TOO_FEW_MARKS : Reason.NOT_CONNECTED;
    }

    Map<String, @Nullable Object> figures() {
        int[] selected = IntStream.range(0, place.length).filter(leaders::leads).toArray();
        double correct =
                IntStream.of(selected).mapToDouble(i -> top.probabilities[i]).sum();
        return new Figures()
                .with("places", places)
                .with("trimming", trimming.name())
                .with("seed", seed)
                .with("draws", DRAWS)
                .with("basis", top.basis())
                .with("selected", leaders.names())
                .number("expected_correct", correct, reason)
                .with("safe", (int) IntStream.of(selected)
                        .filter(i -> top.probabilities[i] > SAFE)
                        .count())
                .with("entries", entries())
                .map();
    }

    private List<Map<String, @Nullable Object>> entries() {
        Bootstrap bootstrap = Bootstrap.of(panel, trimming, places, DRAWS, new Random(seed));
        int[][] drawn = top.placeIntervals(DRAWS, new Random(seed));
        int[][] conservative = PlaceIntervals.of(panel);
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            Figures line = new Figures()
                    .with("entry", panel.entries().get(i))
                    .orReason("place", place[i] == 0 ? null : place[i], Reason.TOO_FEW_MARKS)
                    .number("score", scores[i], Reason.TOO_FEW_MARKS)
                    .with("selected", leaders.leads(i))
                    .number("probability", top.probabilities[i], reason)
                    .number("bootstrap", bootstrap.shares[i], Reason.TOO_FEW_MARKS);
            interval(line, "place", drawn[i], reason);
            interval(line, "bootstrap_place", bootstrap.intervals[i], Reason.TOO_FEW_MARKS);
            interval(line, "conservative_place", conservative[i], Reason.TOO_FEW_MARKS);
            entries.add(line.map());
        }
        return entries;
    }

    private static void interval(Figures line, String name, int[] interval, Reason reason) {
        boolean known = interval.length > 0;
        line.orReason(name + "_low", known ? interval[0] : null, reason)
                .orReason(name + "_high", known ? interval[1] : null, reason);
    }
}
