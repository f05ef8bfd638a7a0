package org.pinping.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Selects the entries for the places to be given. Each category first gets its minimum from its own best, then the
 * places are filled in order up to each maximum; with bounds per category this choice is the best there is, for it is
 * the greedy one on a matroid (scoring-rules 4).
 */
final class Choosing<E, J> {

    private final RoundRules rules;
    private final List<Line<E, J>> eligible;
    private final Map<String, Quota> quotas = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<Line<E, J>> chosen = new HashSet<>();
    private final Set<Line<E, J>> reserved = new HashSet<>();

    Choosing(RoundRules rules, List<Line<E, J>> ordered) {
        this.rules = rules;
        this.eligible =
                ordered.stream().filter(line -> line.outcome != Outcome.FAILED).toList();
        rules.quotas().forEach(quota -> quotas.put(quota.category(), quota));
    }

    void choose(List<Wording> warnings) {
        warnAboutQuotas(warnings);
        for (Quota quota : rules.quotas()) {
            eligible.stream()
                    .filter(line -> line.entry.category().equals(quota.category()))
                    .limit(quota.min())
                    .filter(line -> chosen.size() < rules.places())
                    .forEach(line -> {
                        take(line);
                        reserved.add(line);
                    });
        }
        for (Line<E, J> line : eligible) {
            if (chosen.size() < rules.places() && !chosen.contains(line) && !isFull(line)) {
                take(line);
            }
        }
        chosen.forEach(line -> line.outcome = Outcome.SELECTED);
        settleSharedCut();
        nameThoseJumpedOver();
    }

    private void take(Line<E, J> line) {
        chosen.add(line);
        taken.merge(line.entry.category(), 1, Integer::sum);
    }

    private boolean isFull(Line<E, J> line) {
        Quota quota = quotas.get(line.entry.category());
        Integer max = quota == null ? null : quota.max();
        return max != null && taken.getOrDefault(line.entry.category(), 0) >= max;
    }

    /** Whether nothing but the order of codes put the one in and left the other out. */
    private boolean interchangeable(Line<E, J> in, Line<E, J> out) {
        if (in.place != out.place) {
            return false;
        }
        boolean sameCategory = in.entry.category().equals(out.entry.category());
        return sameCategory || (!isFull(out) && !reserved.contains(in));
    }

    private void settleSharedCut() {
        Set<Line<E, J>> open = new HashSet<>();
        for (Line<E, J> out : eligible) {
            if (!chosen.contains(out)) {
                for (Line<E, J> in : chosen) {
                    if (interchangeable(in, out)) {
                        open.add(in);
                        open.add(out);
                    }
                }
            }
        }
        for (Line<E, J> line : open) {
            line.outcome = rules.tiedCut() == TiedCut.EXTEND ? Outcome.SELECTED : Outcome.OPEN;
            line.notes.add(Wording.of(
                    rules.tiedCut() == TiedCut.EXTEND ? "scoring.note.cut-extended" : "scoring.note.cut-open",
                    line.place));
        }
    }

    private void nameThoseJumpedOver() {
        int last = chosen.stream().mapToInt(line -> line.place).max().orElse(0);
        for (Line<E, J> line : eligible) {
            if (line.outcome == Outcome.NOT_SELECTED && line.place < last) {
                line.outcome = Outcome.JUMPED_OVER;
                line.notes.add(Wording.of(
                        isFull(line) ? "scoring.note.category-full" : "scoring.note.places-reserved",
                        line.entry.category()));
            }
        }
    }

    private void warnAboutQuotas(List<Wording> warnings) {
        if (rules.quotas().isEmpty()) {
            return;
        }
        int least = rules.quotas().stream().mapToInt(Quota::min).sum();
        if (least > rules.places()) {
            warnings.add(Wording.of("scoring.warning.quota-sum", least, rules.places()));
        }
        int most = 0;
        Map<String, Integer> available = new HashMap<>();
        eligible.forEach(line -> available.merge(line.entry.category(), 1, Integer::sum));
        for (Quota quota : rules.quotas()) {
            int there = available.getOrDefault(quota.category(), 0);
            if (there < quota.min()) {
                warnings.add(Wording.of("scoring.warning.quota-min", quota.category(), quota.min(), there));
            }
        }
        for (Map.Entry<String, Integer> category : available.entrySet()) {
            Quota quota = quotas.get(category.getKey());
            Integer max = quota == null ? null : quota.max();
            most += max == null ? category.getValue() : Math.min(max, category.getValue());
        }
        if (most < Math.min(rules.places(), eligible.size())) {
            warnings.add(Wording.of("scoring.warning.quota-max", most, rules.places()));
        }
    }
}
