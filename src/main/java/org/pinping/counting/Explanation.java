package org.pinping.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Derivation;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.GroupLine;
import org.pinping.scoring.ItemLine;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.PointsAdjustment;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.RoundLine;
import org.pinping.scoring.SheetScore;
import org.pinping.scoring.Standing;
import org.pinping.scoring.TieStep;
import org.pinping.scoring.VetoCount;

/** Tells in plain sentences how one entry came to its score and place. */
final class Explanation {

    private final CountResult result;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    Explanation(CountResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<String> of(Standing<String, String> standing) {
        String name = result.name(standing.code());
        say("title", name.isEmpty() ? standing.code() : standing.code() + " " + name);
        Derivation<String> derivation = standing.score().derivation();
        if (derivation.rounds().isEmpty()) {
            sheets(standing.code(), derivation);
        }
        derivation.rounds().forEach(this::round);
        derivation.vetoes().forEach(this::veto);
        Fraction exact = standing.score().exactOrNull();
        if (exact == null) {
            sentences.add(words.of(Objects.requireNonNull(standing.score().reasonOrNull())));
            say("unscored");
        } else {
            score(standing, derivation, exact);
            place(standing);
        }
        standing.notes().forEach(note -> sentences.add(words.of(note)));
        return List.copyOf(sentences);
    }

    private void sheets(String entry, Derivation<String> derivation) {
        say("sheets", derivation.judges().size(), derivation.validSheets());
        derivation.judges().forEach(this::judge);
        sentences.add(words.of(result.rules().aggregation().explained()));
        derivation.items().forEach(item -> item(entry, item, derivation.judges()));
        derivation.groups().forEach(this::group);
    }

    private void judge(JudgeLine<String> line) {
        String use = words.of("scoring.use." + line.use().name());
        if (line.total() == null) {
            say("judge-without", line.judge(), use);
        } else if (line.counted() == null || line.counted().equals(Fraction.of(line.total()))) {
            say("judge", line.judge(), Figures.plain(line.total()), use);
        } else {
            say("judge-changed", line.judge(), Figures.plain(line.total()), Figures.decimal(line.counted()), use);
        }
    }

    private void item(String entry, ItemLine item, List<JudgeLine<String>> judges) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < item.uses().size(); i++) {
            String judge = judges.get(i).judge();
            SheetScore sheet = result.sheet(entry, judge);
            BigDecimal points = sheet == null ? null : sheet.itemPoints(item.item());
            String use = words.of("scoring.use." + item.uses().get(i).name());
            marks.add(words.of("counting.explain.mark", judge, orNone(points), use));
        }
        say("item", item.item(), String.join(words.of("counting.list"), marks));
        say(
                "item-part",
                item.item(),
                Figures.decimal(item.sum()),
                Figures.decimal(item.divisor()),
                Figures.decimal(item.multiplier()),
                Figures.decimal(item.part()));
    }

    private String orNone(@Nullable BigDecimal points) {
        return points == null ? words.of("counting.none") : Figures.plain(points);
    }

    private void group(GroupLine line) {
        if (!line.code().isEmpty()) {
            say("group", line.code(), Figures.plain(line.weight()), line.validSheets());
        }
        Fraction sum = line.sum();
        Fraction raw = line.raw();
        if (sum != null && raw != null) {
            Fraction divisor = line.divisor();
            if (divisor == null) {
                say("sum", Figures.decimal(sum));
            } else {
                say("sum-divided", Figures.decimal(sum), Figures.decimal(divisor));
            }
            if (!line.multiplier().equals(Fraction.ONE)) {
                say("multiplied", Figures.decimal(line.multiplier()));
            }
        }
        Fraction part = line.part();
        if (part != null && (!line.code().isEmpty() || !part.equals(raw))) {
            say("part", Figures.decimal(part));
        }
    }

    private void round(RoundLine line) {
        Fraction score = line.score();
        if (score == null) {
            say("round-without", line.round(), Figures.plain(line.weight()));
        } else {
            say("round", line.round(), Figures.plain(line.weight()), Figures.decimal(score));
        }
    }

    private void veto(VetoCount veto) {
        say(
                veto.takesEffect() ? "veto" : "veto-weak",
                veto.clause().code(),
                veto.clause().title(),
                veto.raised(),
                veto.needed());
    }

    private void score(Standing<String, String> standing, Derivation<String> derivation, Fraction exact) {
        Fraction counted = derivation.counted();
        if (counted != null && !counted.equals(exact)) {
            say("counted", Figures.decimal(counted));
        }
        if (derivation.zeroed()) {
            say("zeroed");
        }
        derivation.adjustments().forEach(this::adjustment);
        say("exact", Figures.decimal(exact), exact.toString());
        String rounded =
                Objects.requireNonNull(standing.score().roundedOrNull()).toPlainString();
        boolean onExact = result.rules().rankOn() == RankOn.EXACT;
        say(onExact ? "rounded" : "rounded-ranks", derivation.decimals(), rounded);
    }

    private void adjustment(PointsAdjustment adjustment) {
        say("adjustment", adjustment.reason(), Figures.plain(adjustment.points()));
    }

    private void place(Standing<String, String> standing) {
        standing.tieSteps().forEach(this::tie);
        say(standing.shared() ? "place-shared" : "place", Figures.plain(standing.shownPlace()), scored());
        String outcome = standing.outcome().name().toLowerCase(Locale.ROOT);
        say("outcome", result.rules().places(), words.of("counting.outcome." + outcome));
    }

    private int scored() {
        return (int) result.ranking().standings().stream()
                .filter(it -> it.place() != null)
                .count();
    }

    private void tie(TieStep step) {
        String merit =
                step.merit().stream().map(Figures::decimal).collect(Collectors.joining(words.of("counting.list")));
        say("tie", words.of(step.rule().explained()), merit);
    }

    private void say(String key, Object... args) {
        sentences.add(words.of("counting.explain." + key, args));
    }
}
