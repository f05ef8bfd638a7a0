package org.pinping.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All statistics of one panel by name, as maps, lists, numbers and strings ready for JSON. An undefined figure is null,
 * and {@code <figure>_reason} beside it says why in one of the words of {@link Reason}.
 */
public final class Diagnosis {

    private final Panel panel;
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
        Severity severity = Severity.of(panel);
        Reliability reliability = Reliability.of(severity);
        stats.put("severity", severity::figures);
        stats.put("icc", reliability::figures);
        stats.put("kendall", () -> new Concordance(panel).figures());
        stats.put("krippendorff", () -> KrippendorffAlpha.figures(panel));
    }

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
