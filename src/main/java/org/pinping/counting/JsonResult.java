package org.pinping.counting;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Derivation;
import org.pinping.scoring.GroupLine;
import org.pinping.scoring.ItemLine;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.RoundLine;
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

    String of(CountResult result) {
        json.object(() -> {
            json.object(
                    "standard",
                    () -> json.field("code", result.standard().code())
                            .field("version", result.standard().version())
                            .field("title", result.standard().title().in(words.locale()))
                            .field("digest", result.standard().id().digest()));
            json.strings(
                    "rules", result.rules().explained().stream().map(words::of).toList());
            json.object("where", () -> result.where().forEach(json::field));
            json.strings("unusedColumns", result.unused());
            json.strings("warnings", result.warnings().stream().map(words::of).toList());
            json.array("entries", () -> result.ranking().standings().forEach(it -> standing(result, it)));
        });
        return json.toString();
    }

    private void standing(CountResult result, Standing<String, String> standing) {
        ResultLine line = ResultLine.of(result, standing, words);
        Wording reason = standing.score().reasonOrNull();
        json.object(() -> {
            json.field("place", standing.place());
            json.field("shownPlace", orNull(line.place()));
            json.field("shared", standing.shared());
            json.field("entry", line.entry());
            json.field("name", line.name());
            json.field("category", line.category());
            json.field("score", orNull(line.score()));
            json.field("fraction", orNull(line.fraction()));
            json.field("rounded", orNull(line.rounded()));
            json.field("grade", orNull(line.grade()));
            json.field("status", line.status());
            json.field("reason", orNull(line.reason()));
            json.field("reasonCode", reason == null ? null : reason.code());
            json.field("tie", orNull(line.tie()));
            json.field("selected", line.selected());
            json.object("derivation", () -> derivation(standing.score().derivation(), standing.tieSteps()));
        });
    }

    private void derivation(Derivation<String> derivation, List<TieStep> ties) {
        json.array("judges", () -> derivation.judges().forEach(this::judge));
        json.array("groups", () -> derivation.groups().forEach(this::group));
        json.array("items", () -> derivation.items().forEach(it -> item(it, derivation.judges())));
        json.array("rounds", () -> derivation.rounds().forEach(this::round));
        json.field("sum", orNull(Figures.plain(derivation.sum())));
        json.field("divisor", derivation.divisor());
        json.field("weighed", Figures.orNull(derivation.weighed()));
        json.field("counted", Figures.orNull(derivation.counted()));
        json.array(
                "adjustments",
                () -> derivation
                        .adjustments()
                        .forEach(it -> json.object(() ->
                                json.field("points", Figures.plain(it.points())).field("reason", it.reason()))));
        json.field("decimals", derivation.decimals());
        json.array("vetoes", () -> derivation.vetoes().forEach(this::veto));
        json.array("ties", () -> ties.forEach(this::tie));
    }

    private void judge(JudgeLine<String> line) {
        json.object(() -> {
            json.field("judge", line.judge());
            json.field("use", small(line.use()));
            json.field("group", line.group());
            json.field("total", orNull(Figures.plain(line.total())));
            json.object(
                    "steps",
                    () -> new TreeMap<>(line.steps())
                            .forEach((step, figure) -> json.field(small(step), Figures.decimal(figure))));
            json.field("counted", Figures.orNull(line.counted()));
        });
    }

    private void group(GroupLine line) {
        json.object(() -> json.field("group", line.code())
                .field("weight", Figures.plain(line.weight()))
                .field("validSheets", Integer.valueOf(line.validSheets()))
                .field("sum", Figures.orNull(line.sum()))
                .field("divisor", Figures.orNull(line.divisor()))
                .field("multiplier", Figures.orNull(line.multiplier()))
                .field("raw", Figures.orNull(line.raw()))
                .field("part", Figures.orNull(line.part())));
    }

    private void item(ItemLine line, List<JudgeLine<String>> judges) {
        json.object(() -> {
            json.field("item", line.item());
            json.field("group", line.group());
            json.object("uses", () -> {
                for (int i = 0; i < line.uses().size(); i++) {
                    json.field(judges.get(i).judge(), small(line.uses().get(i)));
                }
            });
            json.object("points", () -> {
                for (int i = 0; i < line.marks().size(); i++) {
                    json.field(
                            judges.get(i).judge(),
                            Figures.orNull(line.marks().get(i).points()));
                }
            });
            json.field("sum", Figures.decimal(line.sum()));
            json.field("divisor", Figures.decimal(line.divisor()));
            json.field("multiplier", Figures.decimal(line.multiplier().times(line.factor())));
            json.field("aggregated", Figures.decimal(line.aggregated()));
            json.field("factor", Figures.decimal(line.factor()));
            json.field("weight", Figures.decimal(line.weight()));
            json.field("part", Figures.decimal(line.part()));
        });
    }

    private void round(RoundLine line) {
        json.object(() -> json.field("round", line.round())
                .field("weight", Figures.plain(line.weight()))
                .field("score", Figures.orNull(line.score())));
    }

    private void veto(VetoCount veto) {
        json.object(() -> json.field("clause", veto.clause().code())
                .field("effect", small(veto.effect()))
                .field("raised", Integer.valueOf(veto.raised()))
                .field("needed", Integer.valueOf(veto.needed()))
                .field("inForce", veto.takesEffect()));
    }

    private void tie(TieStep step) {
        json.object(() -> json.field("rule", step.rule().key())
                .field("words", words.of(step.rule().explained()))
                .strings("merit", step.merit().stream().map(Figures::decimal).toList()));
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
