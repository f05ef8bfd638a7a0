package org.pinping.scoring;

import static org.pinping.scoring.Explaining.joined;
import static org.pinping.scoring.Explaining.say;
import static org.pinping.scoring.Explaining.use;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Table;
import org.pinping.scoring.Explanation.Topic;

/** What each item came to where items are aggregated over the judges first. */
final class ItemsInWords<J> {

    private final RoundRules rules;
    private final Derivation<J> derivation;
    private final JudgeNames<J> names;
    private final boolean multiplied;
    private final boolean factored;
    private final boolean weighted;

    ItemsInWords(RoundRules rules, Derivation<J> derivation, JudgeNames<J> names) {
        this.rules = rules;
        this.derivation = derivation;
        this.names = names;
        this.multiplied =
                derivation.items().stream().anyMatch(it -> !it.multiplier().equals(Fraction.ONE));
        this.factored = derivation.items().stream().anyMatch(it -> !it.factor().equals(Fraction.ONE));
        this.weighted = derivation.items().stream().anyMatch(it -> !it.weight().equals(Fraction.ONE));
    }

    Section section() {
        List<Wording> sentences = List.of(Wording.of("scoring.rules.pipeline-item"));
        List<Row> rows = derivation.items().stream().map(this::row).toList();
        return new Section(Topic.ITEMS, false, sentences, new Table(headings(), rows));
    }

    private List<Wording> headings() {
        List<String> headings = new ArrayList<>(List.of("item", "kept", "struck", "sum", "divisor"));
        if (!rules.groups().isEmpty()) {
            headings.add(0, "group");
        }
        if (multiplied) {
            headings.add("multiplier");
        }
        headings.add("aggregated");
        if (rules.rounding().at(RoundingPoint.ITEM)) {
            headings.add("rounded");
        }
        if (factored) {
            headings.add("factor");
        }
        if (weighted) {
            headings.add("weight");
        }
        if (rules.rounding().at(RoundingPoint.WEIGHTED_ITEM)) {
            headings.add("product");
        }
        headings.add("part");
        return headings.stream().map(Explaining::column).toList();
    }

    private Row row(ItemLine line) {
        List<Object> cells = new ArrayList<>();
        if (!rules.groups().isEmpty()) {
            cells.add(line.group());
        }
        cells.add(title(line));
        cells.add(marks(line, mark -> mark.use() == MarkUse.USED));
        cells.add(marks(line, mark -> mark.use() != MarkUse.USED));
        cells.add(line.sum());
        cells.add(line.divisor());
        if (multiplied) {
            cells.add(line.multiplier());
        }
        cells.add(quotient(line));
        if (rules.rounding().at(RoundingPoint.ITEM)) {
            cells.add(line.aggregated());
        }
        if (factored) {
            cells.add(line.factor());
        }
        if (weighted) {
            cells.add(line.weight());
        }
        if (rules.rounding().at(RoundingPoint.WEIGHTED_ITEM)) {
            cells.add(product(line));
        }
        cells.add(line.part());
        return new Row(List.of(marks(line), steps(line)), cells, false);
    }

    private static Fraction quotient(ItemLine line) {
        return line.sum().dividedBy(line.divisor()).times(line.multiplier());
    }

    private static Fraction product(ItemLine line) {
        return line.aggregated().times(line.factor()).times(line.weight());
    }

    private Object title(ItemLine line) {
        return line.item().isEmpty() ? say("bonus") : say("item-title", line.item(), names.item(line.item()));
    }

    private Object marks(ItemLine line, Predicate<ItemMark> which) {
        List<Wording> marks = new ArrayList<>();
        for (int i = 0; i < line.marks().size(); i++) {
            ItemMark mark = line.marks().get(i);
            if (mark.points() != null && which.test(mark)) {
                marks.add(mark(derivation.judges().get(i).judge(), mark));
            }
        }
        return marks.isEmpty() ? say("none") : joined(marks);
    }

    private Wording mark(J judge, ItemMark mark) {
        Object points = mark.points() == null ? say("none") : mark.points();
        return mark.use() == MarkUse.USED
                ? say("mark", names.judge(judge), points)
                : say("mark-use", names.judge(judge), points, use(mark.use()));
    }

    private Wording marks(ItemLine line) {
        List<Wording> marks = new ArrayList<>();
        for (int i = 0; i < line.marks().size(); i++) {
            marks.add(mark(derivation.judges().get(i).judge(), line.marks().get(i)));
        }
        return line.group().isEmpty()
                ? say("item", title(line), joined(marks))
                : say("item-group", title(line), line.group(), joined(marks));
    }

    /** From the sum to what enters the score, a step for each thing that the rules do with it. */
    private Wording steps(ItemLine line) {
        List<Wording> steps =
                new ArrayList<>(List.of(say("part.sum", line.sum()), say("part.divided", line.divisor())));
        if (multiplied) {
            steps.add(say("part.multiplied", line.multiplier()));
        }
        steps.add(say("part.makes", quotient(line)));
        if (rules.rounding().at(RoundingPoint.ITEM)) {
            steps.add(say("part.rounded", line.aggregated()));
        }
        if (factored) {
            steps.add(say("part.factor", line.factor()));
        }
        if (weighted) {
            steps.add(say("part.weight", line.weight()));
        }
        if (rules.rounding().at(RoundingPoint.WEIGHTED_ITEM)) {
            steps.add(say("part.makes", product(line)));
            steps.add(say("part.rounded", line.part()));
        } else {
            steps.add(say("part.counts", line.part()));
        }
        return say("item-part", title(line), joined(steps));
    }
}
