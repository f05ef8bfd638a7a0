package org.pinping.counting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Derivation;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.Standing;
import org.pinping.scoring.TieStep;
import org.pinping.scoring.VetoCount;
import org.pinping.scoring.Wording;

/** The result for programs, each score with its derivation. Exact numbers are texts: a binary number would bend them. */
final class JsonResult {

    private final Words words;
    private final JsonWriter json = new JsonWriter();

    JsonResult(Words words) {
        this.words = words;
    }

    String of(Outcome outcome) {
        json.object(() -> {
            json.object("standard", () -> json.field("code", outcome.standard().code())
                    .field("version", outcome.standard().version())
                    .field("title", outcome.standard().title().in(words.locale()))
                    .field("digest", outcome.standard().id().digest()));
            json.strings("rules", new RulesInWords(words).of(outcome.ranking().rules()));
            json.object("where", () -> outcome.where().forEach(json::field));
            json.strings("unusedColumns", outcome.unused());
            json.array("entries", () -> outcome.ranking().standings().forEach(it -> standing(outcome, it)));
        });
        return json.toString();
    }

    private void standing(Outcome outcome, Standing<String, String> standing) {
        ResultLine line = ResultLine.of(outcome, standing, words);
        Wording reason = standing.score().reasonOrNull();
        json.object(() -> {
            json.field("place", standing.place());
            json.field("shared", standing.shared());
            json.field("entry", line.entry());
            json.field("name", line.name());
            json.field("category", line.category());
            json.field("score", orNull(line.score()));
            json.field("fraction", orNull(line.fraction()));
            json.field("rounded", orNull(line.rounded()));
            json.field("status", line.status());
            json.field("reason", orNull(line.reason()));
            json.field("reasonCode", reason == null ? null : reason.code());
            json.field("tie", orNull(line.tie()));
            json.field("selected", standing.selected());
            json.object("derivation", () -> derivation(standing.score().derivation(), standing.tieSteps()));
        });
    }

    private void derivation(Derivation<String> derivation, List<TieStep> ties) {
        json.array("judges", () -> derivation.judges().forEach(this::judge));
        json.field("sum", orNull(Figures.plain(derivation.sum())));
        json.field("divisor", derivation.divisor());
        json.field("decimals", derivation.decimals());
        json.array("vetoes", () -> derivation.vetoes().forEach(this::veto));
        json.array("ties", () -> ties.forEach(this::tie));
    }

    private void judge(JudgeLine<String> line) {
        json.object(() -> json.field("judge", line.judge())
                .field("use", line.use().name().toLowerCase(Locale.ROOT))
                .field("total", orNull(Figures.plain(line.total()))));
    }

    private void veto(VetoCount veto) {
        json.object(() -> json.field("clause", veto.clause().code())
                .field("effect", veto.effect().name().toLowerCase(Locale.ROOT))
                .field("raised", veto.raised())
                .field("needed", veto.needed())
                .field("inForce", veto.takesEffect()));
    }

    private void tie(TieStep step) {
        json.object(() -> json.field("rule", step.rule().key())
                .field("words", words.of(step.rule().explained()))
                .strings("merit", step.merit().stream().map(Figures::decimal).toList()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
