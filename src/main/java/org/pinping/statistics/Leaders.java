package org.pinping.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries on the first N standard places; a tie at the cut takes all tied ones in. */
final class Leaders {

    private final Panel panel;
    private final int[] place;
    private final int places;

    Leaders(Panel panel, double[] scores, int places) {
        this.panel = panel;
        this.place = Ranks.places(scores);
        this.places = places;
    }

    boolean leads(int entry) {
        return place[entry] > 0 && place[entry] <= places;
    }

    List<String> names() {
        return lacking(null);
    }

    /** Those that lead here and not there, in the order of their names. */
    private List<String> lacking(@Nullable Leaders other) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            if (leads(i) && (other == null || !other.leads(i))) {
                names.add(panel.entries().get(i));
            }
        }
        return List.copyOf(names);
    }

    /** What another way of counting changes about these leaders. */
    Map<String, @Nullable Object> changesIn(Leaders other, String by, String name) {
        List<String> out = lacking(other);
        List<String> in = other.lacking(this);
        return new Figures()
                .with(by, name)
                .with("changed", Math.max(out.size(), in.size()))
                .with("out", out)
                .with("in", in)
                .map();
    }

    boolean equalTo(Leaders other) {
        return lacking(other).isEmpty() && other.lacking(this).isEmpty();
    }
}
