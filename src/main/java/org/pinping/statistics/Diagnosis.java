package org.pinping.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All statistics of one panel by name, as maps, lists, numbers and strings ready for JSON. An undefined figure is null,
 * and {@code <figure>_reason} beside it says why, such as {@code too_few_marks}, {@code no_variation} or
 * {@code incomplete_panel}.
 */
public final class Diagnosis {

    private static final int DRAWS = 1_000;

    private final Panel panel;
    private final int places;
    private final Trimming trimming;
    private final long seed;
    private final Severity severity;
    private final Reliability reliability;
    private final Map<String, Supplier<Map<String, @Nullable Object>>> stats = new LinkedHashMap<>();

    /**
     * @param places how many entries are to be selected
     * @param trimming how the contest makes the marks of a group into its score
     * @param seed of the resampling; the same seed gives the same figures
     */
    public Diagnosis(Panel panel, int places, Trimming trimming, long seed) {
        if (places < 1) {
            throw new IllegalArgumentException("places: " + places);
        }
        this.panel = panel;
        this.places = places;
        this.trimming = trimming;
        this.seed = seed;
        severity = Severity.of(panel);
        reliability = Reliability.of(severity);
        GroupScores scores = new GroupScores(panel, trimming);
        stats.put("severity", severity::figures);
        stats.put("consistency", () -> new Consistency(severity).figures());
        stats.put("outliers", () -> new Outliers(severity).figures());
        stats.put("icc", reliability::figures);
        stats.put("kendall", () -> new Concordance(panel).figures());
        stats.put("krippendorff", () -> KrippendorffAlpha.figures(panel));
        stats.put("top_n", this::topN);
        stats.put("leave_one_out", () -> Sensitivity.of(panel, trimming, places).leaveOneOut());
        stats.put("trimming", () -> Sensitivity.of(panel, trimming, places).trimming(trimming));
        stats.put("weights", () -> new GroupWeights(scores, places).figures());
        stats.put("effective_weights", () -> new EffectiveWeights(scores).figures());
        stats.put("halo", () -> new Halo(panel).figures());
        stats.put("own_organization", () -> new OwnOrganization(panel, seed).figures());
    }

    /** By plain means. */
    public static Diagnosis of(Panel panel, int places) {
        return new Diagnosis(panel, places, Trimming.mean(), 1);
    }

    public List<String> names() {
        return List.copyOf(stats.keySet());
    }

    /** The figures of the statistic; an unknown name is refused. */
    public Map<String, @Nullable Object> stat(String name) {
        Supplier<Map<String, @Nullable Object>> stat = stats.get(name);
        if (stat == null) {
            throw new IllegalArgumentException(name + " is none of " + names());
        }
        return stat.get();
    }

    private Map<String, @Nullable Object> topN() {
        TopN top = TopN.of(severity, reliability, places);
        Bootstrap bootstrap = Bootstrap.of(panel, trimming, places, DRAWS, new Random(seed));
        int[][] posterior = top.placeIntervals(DRAWS, new Random(seed));
        int[][] conservative = PlaceIntervals.of(panel);
        double[] scores = new GroupScores(panel, trimming).scores();
        int[] place = Ranks.places(scores);
        Leaders leaders = new Leaders(panel, scores, places);
        double correct = 0;
        int safe = 0;
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            double probability = top.probabilities[i];
            correct += leaders.leads(i) ? probability : 0;
            safe += leaders.leads(i) && probability > 0.95 ? 1 : 0;
            Figures line = new Figures()
                    .with("entry", panel.entries().get(i))
                    .orReason("place", place[i] == 0 ? null : place[i], Reason.TOO_FEW_MARKS)
                    .number("score", scores[i], Reason.TOO_FEW_MARKS)
                    .with("selected", leaders.leads(i))
                    .number("probability", probability, Reason.TOO_FEW_MARKS)
                    .number("bootstrap", bootstrap.shares[i], Reason.TOO_FEW_MARKS);
            interval(line, "place", posterior[i]);
            interval(line, "bootstrap_place", bootstrap.intervals[i]);
            entries.add(interval(line, "conservative_place", conservative[i]).map());
        }
        return new Figures()
                .with("places", places)
                .with("trimming", trimming.name())
                .with("seed", seed)
                .with("draws", DRAWS)
                .with("selected", leaders.names())
                .number("expected_correct", correct, Reason.TOO_FEW_MARKS)
                .with("safe", safe)
                .with("entries", entries)
                .map();
    }

    private static Figures interval(Figures line, String name, int[] interval) {
        boolean known = interval.length > 0;
        return line.orReason(name + "_low", known ? interval[0] : null, Reason.TOO_FEW_MARKS)
                .orReason(name + "_high", known ? interval[1] : null, Reason.TOO_FEW_MARKS);
    }
}
