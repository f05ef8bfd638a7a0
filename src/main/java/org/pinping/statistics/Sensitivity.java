package org.pinping.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which names among the best N hang on one judge or on the choice of trimming (scoring-rules 5.5a and c). */
public final class Sensitivity {

    private final GroupScores scores;
    private final int places;
    private final double[] base;
    private final Leaders leaders;

    private Sensitivity(GroupScores scores, int places) {
        this.scores = scores;
        this.places = places;
        base = scores.scores();
        leaders = new Leaders(scores.panel, base, places);
    }

    public static Sensitivity of(Panel panel, Trimming trimming, int places) {
        return new Sensitivity(new GroupScores(panel, trimming), places);
    }

    Leaders leaders() {
        return leaders;
    }

    /**
     * The leaders without each judge, in the order of the panel's judges. Where a group has no other mark for an entry,
     * its weight passes to the other groups; an entry that nobody else marked is out.
     */
    private List<Leaders> leadersWithout() {
        List<Leaders> without = new ArrayList<>();
        int[] copies = scores.everyone();
        double[] changed = base.clone();
        for (int j = 0; j < copies.length; j++) {
            copies[j] = 0;
            for (int entry : scores.panel.entriesOf[j]) {
                changed[entry] = Double.isNaN(base[entry]) ? Double.NaN : scores.scoreWithout(entry, copies);
            }
            without.add(new Leaders(scores.panel, changed, places));
            copies[j] = 1;
            for (int entry : scores.panel.entriesOf[j]) {
                changed[entry] = base[entry];
            }
        }
        return without;
    }

    /** The judges without whom the best N would have other names. */
    public List<String> decisiveJudges() {
        List<Leaders> without = leadersWithout();
        List<String> names = new ArrayList<>();
        for (int j = 0; j < without.size(); j++) {
            if (!leaders.equalTo(without.get(j))) {
                names.add(scores.panel.judges().get(j));
            }
        }
        return names;
    }

    Map<String, @Nullable Object> leaveOneOut() {
        List<Leaders> without = leadersWithout();
        List<Map<String, @Nullable Object>> judges = new ArrayList<>();
        int most = 0;
        for (int j = 0; j < without.size(); j++) {
            Map<String, @Nullable Object> changes = leaders.changesIn(
                    without.get(j), "judge", scores.panel.judges().get(j));
            judges.add(changes);
            most = Math.max(most, changes.get("changed") instanceof Integer changed ? changed : 0);
        }
        return new Figures()
                .with("places", places)
                .with("selected", leaders.names())
                .with("most_changed", most)
                .with("judges", judges)
                .map();
    }

    Map<String, @Nullable Object> trimming(Trimming chosen) {
        Map<String, Trimming> rules = new LinkedHashMap<>();
        for (Trimming rule : List.of(
                chosen,
                Trimming.mean(),
                Trimming.trimmed(1),
                Trimming.trimmed(2),
                Trimming.median(),
                Trimming.winsorised(1))) {
            rules.putIfAbsent(rule.name(), rule);
        }
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        rules.forEach(
                (name, rule) -> lines.add(leaders.changesIn(of(scores.panel, rule, places).leaders, "trimming", name)));
        return new Figures()
                .with("places", places)
                .with("trimming", chosen.name())
                .with("selected", leaders.names())
                .with("rules", lines)
                .map();
    }
}
