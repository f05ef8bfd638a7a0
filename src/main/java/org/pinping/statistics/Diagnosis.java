package org.pinping.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All statistics of one panel by name, as maps, lists, numbers and strings ready for JSON. An undefined figure is null,
 * and {@code <figure>_reason} beside it says why, such as {@code too_few_marks}, {@code no_variation} or
 * {@code incomplete_panel}.
 */
public final class Diagnosis {

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
        Severity severity = Severity.of(panel);
        Reliability reliability = Reliability.of(severity);
        TopN top = TopN.of(severity, reliability, places);
        GroupScores scores = new GroupScores(panel, trimming);
        stats.put("severity", severity::figures);
        stats.put("consistency", () -> new Consistency(severity).figures());
        stats.put("outliers", () -> new Outliers(severity).figures());
        stats.put("icc", reliability::figures);
        stats.put("kendall", () -> new Concordance(panel).figures());
        stats.put("krippendorff", () -> KrippendorffAlpha.figures(panel));
        stats.put("top_n", () -> new TopNReport(panel, top, places, trimming, seed).figures());
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
}
