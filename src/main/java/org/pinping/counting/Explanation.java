package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pinping.scoring.Derivation;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.Standing;
import org.pinping.scoring.TieStep;
import org.pinping.scoring.VetoCount;

/** Tells in plain sentences how one entry came to its score and place. */
final class Explanation {

    private final Outcome outcome;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    Explanation(Outcome outcome, Words words) {
        this.outcome = outcome;
        this.words = words;
    }

    List<String> of(Standing<String, String> standing) {
        String name = outcome.name(standing.code());
        say("title", name.isEmpty() ? standing.code() : standing.code() + " " + name);
        Derivation<String> derivation = standing.score().derivation();
        say("sheets", derivation.judges().size(), derivation.validSheets());
        derivation.judges().forEach(this::judge);
        sentences.add(words.of(outcome.ranking().rules().aggregation().explained()));
        derivation.vetoes().forEach(this::veto);
        Fraction exact = standing.score().exactOrNull();
        if (exact == null) {
            sentences.add(words.of(Objects.requireNonNull(standing.score().reasonOrNull())));
            say("unscored");
            return List.copyOf(sentences);
        }
        score(standing, derivation, exact);
        place(standing);
        return List.copyOf(sentences);
    }

    private void judge(JudgeLine<String> line) {
        String use = words.of("scoring.use." + line.use().name());
        if (line.total() == null) {
            say("judge.without", line.judge(), use);
        } else {
            say("judge", line.judge(), Figures.plain(line.total()), use);
        }
    }

    private void veto(VetoCount veto) {
        say(
                veto.takesEffect() ? "veto" : "veto.weak",
                veto.clause().code(),
                veto.clause().title(),
                veto.raised(),
                veto.needed());
    }

    private void score(Standing<String, String> standing, Derivation<String> derivation, Fraction exact) {
        say("sum", Figures.plain(derivation.sum()), derivation.divisor());
        if (derivation.zeroed()) {
            say("zeroed");
        }
        say("exact", Figures.decimal(exact), exact.toString());
        String rounded =
                Objects.requireNonNull(standing.score().roundedOrNull()).toPlainString();
        boolean onExact = outcome.ranking().rules().rankOn() == RankOn.EXACT;
        say(onExact ? "rounded" : "rounded.ranks", derivation.decimals(), rounded);
    }

    private void place(Standing<String, String> standing) {
        standing.tieSteps().forEach(this::tie);
        Integer place = Objects.requireNonNull(standing.place());
        say(standing.shared() ? "place.shared" : "place", place, scored());
        say(standing.selected() ? "selected" : "not-selected", outcome.ranking().rules().places());
    }

    private int scored() {
        return (int) outcome.ranking().standings().stream()
                .filter(it -> it.place() != null)
                .count();
    }

    private void tie(TieStep step) {
        String merit = step.merit().stream().map(Figures::decimal).collect(Collectors.joining(words.of("counting.list")));
        say("tie", words.of(step.rule().explained()), merit);
    }

    private void say(String key, Object... args) {
        sentences.add(words.of("counting.explain." + key, args));
    }
}
