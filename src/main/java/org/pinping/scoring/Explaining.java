package org.pinping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Table;
import org.pinping.scoring.Explanation.Topic;

/** Puts a derivation into words, section by section, in the order of the count; what was not used is not mentioned. */
final class Explaining<J> {

    private final RoundRules rules;
    private final int scored;
    private final Standing<?, J> standing;
    private final JudgeNames<J> names;
    private final Derivation<J> derivation;

    Explaining(RoundRules rules, int scored, Standing<?, J> standing, JudgeNames<J> names) {
        this.rules = rules;
        this.scored = scored;
        this.standing = standing;
        this.names = names;
        this.derivation = standing.score().derivation();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (derivation.rounds().isEmpty()) {
            sections.add(new SheetsInWords<>(rules, derivation, names).section());
            if (!derivation.items().isEmpty()) {
                sections.add(new ItemsInWords<>(rules, derivation, names).section());
            }
            sections.add(new GroupsInWords<>(rules, derivation).section());
        } else {
            sections.add(rounds());
        }
        sections.add(new ScoreInWords<>(rules, standing.score()).section());
        sections.add(place());
        return sections;
    }

    static Wording say(String key, Object... args) {
        return Wording.of("scoring.explain." + key, args);
    }

    static Wording column(String key) {
        return say("column." + key);
    }

    static Wording use(MarkUse use) {
        return Wording.of("scoring.use." + use.name());
    }

    /** One wording of several, with commas between them. */
    static Wording joined(List<Wording> parts) {
        return parts.stream().reduce((one, other) -> say("joined", one, other)).orElseThrow();
    }

    private Section rounds() {
        List<Row> rows = new ArrayList<>();
        for (RoundLine line : derivation.rounds()) {
            Fraction score = line.score();
            rows.add(
                    score == null
                            ? new Row(
                                    List.of(say("round-without", line.round(), line.weight())),
                                    List.of(line.round(), line.weight(), say("none")),
                                    true)
                            : new Row(
                                    List.of(say("round", line.round(), line.weight(), score)),
                                    List.of(line.round(), line.weight(), score),
                                    false));
        }
        return new Section(
                Topic.ROUNDS,
                false,
                List.of(),
                new Table(List.of(column("round"), column("weight"), column("score")), rows));
    }

    private Section place() {
        List<Wording> sentences = new ArrayList<>();
        for (TieStep step : standing.tieSteps()) {
            List<Wording> merit =
                    step.merit().stream().map(it -> say("figure", it)).toList();
            sentences.add(say("tie", step.rule().explained(), joined(merit)));
        }
        if (standing.shownPlace() != null) {
            String outcome = "scoring.outcome." + standing.outcome().name().toLowerCase(Locale.ROOT);
            sentences.add(say(standing.shared() ? "place-shared" : "place", standing.shownPlace(), scored));
            sentences.add(say("outcome", rules.places(), Wording.of(outcome)));
        }
        if (standing.grade() != null) {
            sentences.add(say("grade", standing.grade()));
        }
        if (derivation.gradeCapped()) {
            sentences.add(say("capped"));
        }
        sentences.addAll(standing.notes());
        return new Section(Topic.PLACE, true, sentences, Table.NONE);
    }
}
