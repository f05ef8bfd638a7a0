package org.pinping.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.CategoryView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.result.StandingLine;
import org.pinping.result.Standings;
import org.pinping.scoring.Derivation;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Item;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.Pipeline;
import org.pinping.scoring.RankOn;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.SheetScore;
import org.pinping.scoring.TieStep;
import org.pinping.scoring.Wording;
import org.springframework.context.MessageSource;

/** Turns the standings of a round into what its papers print. */
final class StandingsPaper {

    /** Papers are Chinese, whatever language the page was read in. */
    private static final Locale PAPER = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    StandingsPaper(MessageSource messages) {
        this.messages = messages;
    }

    ResultPaper of(Standings standings) {
        List<ResultPaper.Item> items = standings.standard().items().stream()
                .map(it -> new ResultPaper.Item(it.code(), it.title().in(PAPER), maxima(it, standings)))
                .toList();
        List<ResultPaper.Line> lines = standings.lines().stream()
                .sorted(Comparator.comparing(it -> it.entry().code()))
                .map(it -> line(it, standings))
                .toList();
        Instant closedAt = standings.round().closedAt();
        return new ResultPaper(
                standings.contest().title(),
                standings.contest().edition(),
                standings.contest().awardWord(),
                standings.contest().basisDocument(),
                standings.contest().hostName(),
                standings.round().title(),
                method(standings.rules()),
                false,
                Objects.requireNonNull(closedAt, "standings exist of closed rounds only"),
                null,
                items,
                standings.judges().stream().map(this::label).toList(),
                lines,
                explained(standings));
    }

    /** Nothing where totals and what became of them tell everything about every entry. */
    private List<ResultPaper.Explained> explained(Standings standings) {
        List<ResultPaper.Explained> explained = standings.lines().stream()
                .sorted(Comparator.comparing(it -> it.entry().code()))
                .map(it -> new ResultPaper.Explained(
                        it.entry().code(), it.entry().brandName(), standings.explanation(it, this::label)))
                .toList();
        return explained.stream().allMatch(it -> it.explanation().plain()) ? List.of() : explained;
    }

    /** What the item brings at most in each category that has entries; a category may have maxima of its own. */
    private static Map<String, BigDecimal> maxima(Item item, Standings standings) {
        Map<String, BigDecimal> maxima = new LinkedHashMap<>();
        for (CategoryView category : standings.contest().categories()) {
            if (standings.lines().stream().anyMatch(it -> it.entry().categoryId() == category.id())) {
                BigDecimal max = standings
                        .standard()
                        .forCategory(category.code())
                        .item(item.code())
                        .max();
                maxima.put(category.title(), max);
            }
        }
        List<BigDecimal> different = maxima.values().stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        if (different.isEmpty()) {
            return Map.of("", item.max());
        }
        return different.size() == 1 ? Map.of("", different.get(0)) : maxima;
    }

    private String method(RoundRules rules) {
        String rankOn = rules.rankOn() == RankOn.EXACT ? "report.method.exact" : "report.method.rounded";
        String items = rules.pipeline() == Pipeline.ITEM ? say(Wording.of("scoring.rules.pipeline-item")) : "";
        return items
                + say(rules.aggregation().explained()).replaceFirst("。$", "")
                + message("report.method.decimals", String.valueOf(rules.decimals()))
                + message(rankOn);
    }

    /** Papers go round: they name judges by seat. */
    private String label(JudgeView judge) {
        return message("report.judge", String.valueOf(judge.seat()));
    }

    private ResultPaper.Line line(StandingLine line, Standings standings) {
        Derivation<JudgeId> derivation = line.standing().score().derivation();
        Map<JudgeId, JudgeLine<JudgeId>> byJudge = new HashMap<>();
        derivation.judges().forEach(it -> byJudge.put(it.judge(), it));
        List<BigDecimal> totals = derivation.judges().stream()
                .map(JudgeLine::total)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        BigDecimal score = line.standing().score().roundedOrNull();
        return new ResultPaper.Line(
                line.entry().code(),
                line.entry().brandName(),
                line.entry().organizationName(),
                line.entry().categoryTitle(),
                standings.judges().stream()
                        .map(it -> cell(byJudge.get(it.id()), line.sheets().get(it.id()), standings))
                        .toList(),
                totals.isEmpty() ? null : totals.get(totals.size() - 1),
                totals.isEmpty() ? null : totals.get(0),
                derivation.validSheets(),
                score == null ? null : mean(derivation, score),
                null,
                score,
                line.standing().place(),
                line.standing().shared(),
                line.standing().selected(),
                note(line, derivation));
    }

    /** A veto may have set the score to zero; the mean is then what the marks gave before it. */
    private static BigDecimal mean(Derivation<JudgeId> derivation, BigDecimal score) {
        Fraction counted = derivation.counted();
        return derivation.zeroed() && counted != null ? counted.rounded(derivation.decimals()) : score;
    }

    private static ResultPaper.JudgeCell cell(
            @Nullable JudgeLine<JudgeId> line, @Nullable SheetScore sheet, Standings standings) {
        if (line == null) {
            return ResultPaper.JudgeCell.without(ResultPaper.Use.UNASSIGNED);
        }
        ResultPaper.Use use = switch (line.use()) {
            case STRUCK_HIGH, REPLACED_HIGH -> ResultPaper.Use.STRUCK_HIGH;
            case STRUCK_LOW, REPLACED_LOW -> ResultPaper.Use.STRUCK_LOW;
            case RECUSED -> ResultPaper.Use.RECUSED;
            case ABSENT -> ResultPaper.Use.ABSENT;
            case MISSING, INCOMPLETE -> ResultPaper.Use.MISSING;
            case CONTRADICTORY -> ResultPaper.Use.CONTRADICTORY;
            case OWN_ORGANIZATION, INVALID_BALLOT -> ResultPaper.Use.LEFT_OUT;
            case USED, NOT_COUNTED -> ResultPaper.Use.USED;
        };
        if (sheet == null || line.total() == null) {
            return ResultPaper.JudgeCell.without(use);
        }
        List<BigDecimal> items = new ArrayList<>();
        standings.standard().items().forEach(it -> items.add(sheet.runningItemPoints(it.code())));
        BigDecimal bonus = standings.standard().bonus() == null ? null : sheet.bonus();
        return new ResultPaper.JudgeCell(use, line.total(), items, bonus, null, vetoes(sheet));
    }

    private static String vetoes(SheetScore sheet) {
        List<String> raised = new ArrayList<>();
        sheet.vetoes().forEach(it -> raised.add(it.title().in(PAPER)));
        return String.join("；", raised);
    }

    private String note(StandingLine line, Derivation<JudgeId> derivation) {
        List<String> notes = new ArrayList<>();
        Wording reason = line.standing().score().reasonOrNull();
        if (reason != null) {
            notes.add(say(reason));
        }
        for (TieStep step : line.standing().tieSteps()) {
            notes.add(message("result.tie", say(step.rule().explained())));
        }
        if (derivation.zeroed()) {
            notes.add(message("result.breakdown.zeroed.short"));
        }
        if (derivation.gradeCapped()) {
            notes.add(message("result.gradeCapped"));
        }
        return String.join("；", notes);
    }

    private String say(Wording wording) {
        return messages.getMessage(wording.code(), wording.args(PAPER), PAPER);
    }

    private String message(String code, Object... args) {
        return messages.getMessage(code, args, PAPER);
    }
}
