package org.pinping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One entry on its way to a score. */
final class Tally<E, J> {

    final EntrySheets<E, J> entry;
    final List<ValidSheet<J>> valid;
    final List<Part> parts;

    private final Amounts amounts;
    private final List<VetoCount> vetoes;
    /** In the measures of the groups, by group; null for a missing one. */
    private final @Nullable Fraction[] measured;

    private @Nullable Fraction weighed;
    private @Nullable Fraction counted;
    private @Nullable Wording refusal;

    Tally(EntrySheets<E, J> entry, List<ValidSheet<J>> valid, Amounts amounts, List<Part> parts) {
        this.entry = entry;
        this.valid = valid;
        this.amounts = amounts;
        this.parts = parts;
        this.vetoes = vetoes(valid);
        this.measured = new Fraction[parts.size()];
    }

    private static <J> List<VetoCount> vetoes(List<ValidSheet<J>> valid) {
        Map<Clause, Integer> raised = new HashMap<>();
        for (ValidSheet<J> sheet : valid) {
            if (sheet.score().vetoed()) {
                sheet.score().vetoes().forEach(clause -> raised.merge(clause, 1, Integer::sum));
            }
        }
        if (raised.isEmpty()) {
            return List.of();
        }
        List<VetoCount> counts = new ArrayList<>();
        raised.forEach((clause, judges) -> counts.add(VetoCount.of(clause, judges)));
        counts.sort(Comparator.comparing(count -> count.clause().code()));
        return counts;
    }

    /** Refuses a score for reasons that lie in the sheets; the first reason stands. */
    void check(RoundRules rules) {
        int contradictory = (int) entry.sheets().stream()
                .filter(it -> it.state() == SheetState.CONTRADICTORY)
                .count();
        if (contradictory > 0) {
            refuse(Wording.of("scoring.unscored.contradictory", contradictory));
        }
        for (VetoCount veto : vetoes) {
            if (veto.effect() == VetoEffect.DISQUALIFY && veto.takesEffect()) {
                Clause clause = veto.clause();
                refuse(Wording.of("scoring.unscored.veto", clause.code(), clause.title(), veto.raised()));
            }
        }
        if (valid.isEmpty()) {
            refuse(Wording.of("scoring.unscored.no-sheets"));
        }
        if (valid.size() < rules.quorum()) {
            refuse(Wording.of("scoring.unscored.quorum", valid.size(), rules.quorum()));
        }
        if (rules.groups().isEmpty() && parts.get(0).raw() == null) {
            refuse(Wording.of("scoring.unscored.too-few", valid.size()));
        }
        if (rules.missingGroup() == MissingGroup.FAIL) {
            parts.stream()
                    .filter(part -> part.raw() == null && part.group().weight().signum() > 0)
                    .forEach(part -> refuse(
                            Wording.of("scoring.unscored.group", part.group().code(), part.validSheets())));
        }
    }

    void refuse(Wording reason) {
        refusal = refusal == null ? reason : refusal;
    }

    boolean refused() {
        return refusal != null;
    }

    @Nullable Fraction measured(int group) {
        return measured[group];
    }

    void measure(int group, Fraction figure) {
        measured[group] = figure;
    }

    /** The weighted mean of the groups' parts; none where every group that has a weight is missing. */
    void weigh(MissingGroup missing) {
        if (measured.length == 1 && measured[0] != null) {
            weighed = measured[0];
            counted = weighed;
            return;
        }
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int group = 0; group < measured.length; group++) {
            Fraction figure = measured[group];
            Fraction weight = Fraction.of(parts.get(group).group().weight());
            if (figure != null) {
                sum = sum.plus(figure.times(weight));
                weights = weights.plus(weight);
            } else if (missing == MissingGroup.ZERO) {
                weights = weights.plus(weight);
            }
        }
        if (weights.signum() == 0) {
            refuse(Wording.of("scoring.unscored.no-sheets"));
        } else {
            weighed = sum.dividedBy(weights);
            counted = weighed;
        }
    }

    @Nullable Fraction counted() {
        return refused() ? null : counted;
    }

    void recount(Fraction figure) {
        counted = figure;
    }

    private boolean zeroed() {
        return vetoes.stream().anyMatch(veto -> veto.effect() == VetoEffect.ZERO && veto.takesEffect());
    }

    EntryScore<J> score(RoundRules rules, Roll<E, J> roll, Panel<J> panel, int position) {
        Supplier<Derivation<J>> derivation = () -> derivation(rules, roll.unused(position), panel);
        Fraction figure = counted();
        if (figure == null) {
            return new EntryScore.Unscored<>(Objects.requireNonNull(refusal), derivation.get());
        }
        for (PointsAdjustment adjustment : entry.adjustments()) {
            figure = figure.plus(Fraction.of(adjustment.points()));
        }
        figure = zeroed() ? Fraction.ZERO : figure.max(Fraction.ZERO);
        Fraction exact = rules.rounding().apply(RoundingPoint.FINAL, figure);
        return new EntryScore.Scored<>(
                exact, exact.rounded(rules.decimals(), rules.rounding().mode()), derivation);
    }

    private Derivation<J> derivation(RoundRules rules, MarkUse[] uses, Panel<J> panel) {
        boolean scored = !refused();
        List<GroupLine> groups = new ArrayList<>(parts.size());
        List<ItemLine> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Kept kept = part.kept();
            groups.add(new GroupLine(
                    part.group().code(),
                    part.group().weight(),
                    part.validSheets(),
                    scored ? part.sum() : null,
                    scored ? part.divisor() : null,
                    kept == null ? Fraction.ONE : kept.multiplier(),
                    scored ? part.raw() : null,
                    scored ? measured[i] : null));
            if (scored && kept != null) {
                PartCounting.markUses(uses, part.order(), kept, valid);
            }
            if (scored && !part.items().isEmpty()) {
                items.addAll(part.items());
                markUsed(uses, part);
            }
        }
        return new Derivation<>(
                lines(rules, uses, panel),
                groups,
                items,
                List.of(),
                refused() ? null : weighed,
                counted(),
                entry.adjustments(),
                rules.decimals(),
                vetoes);
    }

    /** Where items are aggregated first a sheet counts if any of its items does; the items tell which. */
    private void markUsed(MarkUse[] uses, Part part) {
        for (ValidSheet<J> sheet : valid) {
            if (part.items().stream().anyMatch(item -> item.uses().get(sheet.position()) != MarkUse.NOT_COUNTED)) {
                uses[sheet.position()] = MarkUse.USED;
            }
        }
    }

    private List<JudgeLine<J>> lines(RoundRules rules, MarkUse[] uses, Panel<J> panel) {
        List<JudgeLine<J>> lines = new ArrayList<>(uses.length);
        int next = 0;
        for (int i = 0; i < uses.length; i++) {
            JudgeSheet<J> sheet = entry.sheets().get(i);
            SheetScore score = sheet.score();
            Fraction value = null;
            Map<MarkStep, Fraction> steps = Map.of();
            if (next < valid.size() && valid.get(next).position() == i) {
                if (rules.pipeline() != Pipeline.ITEM) {
                    value = amounts.at(next);
                    steps = amounts.steps(next);
                }
                next++;
            }
            lines.add(new JudgeLine<>(
                    sheet.judge(),
                    uses[i],
                    panel.role(sheet.judge()).group(),
                    score == null ? null : score.total(),
                    value,
                    steps));
        }
        return lines;
    }
}
