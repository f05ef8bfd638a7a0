package org.pinping.scoring;

import static org.pinping.scoring.Explaining.column;
import static org.pinping.scoring.Explaining.joined;
import static org.pinping.scoring.Explaining.say;
import static org.pinping.scoring.Explaining.use;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Table;
import org.pinping.scoring.Explanation.Topic;

/** Who marked the entry, what each total became, and who did not mark it and why. */
final class SheetsInWords<J> {

    private final RoundRules rules;
    private final Derivation<J> derivation;
    private final JudgeNames<J> names;
    private final List<MarkStep> steps;

    SheetsInWords(RoundRules rules, Derivation<J> derivation, JudgeNames<J> names) {
        this.rules = rules;
        this.derivation = derivation;
        this.names = names;
        this.steps = Arrays.stream(MarkStep.values())
                .filter(step -> derivation.judges().stream()
                        .anyMatch(line -> line.steps().containsKey(step)))
                .toList();
    }

    Section section() {
        List<Wording> sentences = new ArrayList<>();
        sentences.add(say("sheets", derivation.judges().size(), derivation.validSheets()));
        sentences.addAll(new RulesInWords(rules).scale());
        List<Row> rows = derivation.judges().stream().map(this::row).toList();
        boolean plain =
                steps.isEmpty() && rules.groups().isEmpty() && rows.stream().noneMatch(Row::remarkable);
        return new Section(Topic.SHEETS, plain, sentences, new Table(headings(), rows));
    }

    private List<Wording> headings() {
        List<Wording> headings = new ArrayList<>(List.of(column("judge")));
        if (!rules.groups().isEmpty()) {
            headings.add(column("group"));
        }
        headings.add(column("total"));
        steps.forEach(step -> headings.add(column("step." + step.name())));
        headings.add(column("use"));
        return headings;
    }

    private Row row(JudgeLine<J> line) {
        List<Object> cells = new ArrayList<>(List.of(names.judge(line.judge())));
        if (!rules.groups().isEmpty()) {
            cells.add(line.group());
        }
        Object total = total(line);
        cells.add(total);
        steps.forEach(
                step -> cells.add(line.steps().containsKey(step) ? line.steps().get(step) : say("none")));
        cells.add(reason(line));
        return new Row(List.of(sentence(line, total)), cells, leftOut(line.use()));
    }

    /** What was given; of a sheet that counts as it is, the exact figure. */
    private static Object total(JudgeLine<?> line) {
        if (line.steps().isEmpty() && line.counted() != null) {
            return line.counted();
        }
        return line.total() == null ? say("none") : line.total();
    }

    private static boolean leftOut(MarkUse use) {
        return switch (use) {
            case USED, STRUCK_HIGH, STRUCK_LOW, REPLACED_HIGH, REPLACED_LOW, NOT_COUNTED -> false;
            case RECUSED, ABSENT, MISSING, OWN_ORGANIZATION, INCOMPLETE, INVALID_BALLOT, CONTRADICTORY -> true;
        };
    }

    private Wording reason(JudgeLine<J> line) {
        Wording absence = names.absence(line.judge());
        return absence == null ? use(line.use()) : say("because", use(line.use()), absence);
    }

    private Wording sentence(JudgeLine<J> line, Object total) {
        String judge = names.judge(line.judge());
        if (line.total() == null && line.counted() == null) {
            // items are aggregated first, and a sheet with gaps has no total
            return say(line.use() == MarkUse.USED ? "judge-items" : "judge-without", judge, reason(line));
        }
        List<Wording> changes = steps.stream()
                .filter(line.steps()::containsKey)
                .map(step -> say(
                        "step." + step.name(),
                        Objects.requireNonNull(line.steps().get(step))))
                .toList();
        return changes.isEmpty()
                ? say("judge", judge, total, reason(line))
                : say("judge-changed", judge, total, joined(changes), reason(line));
    }
}
