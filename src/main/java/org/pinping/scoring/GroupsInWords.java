package org.pinping.scoring;

import static org.pinping.scoring.Explaining.column;
import static org.pinping.scoring.Explaining.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Explanation.Row;
import org.pinping.scoring.Explanation.Section;
import org.pinping.scoring.Explanation.Table;
import org.pinping.scoring.Explanation.Topic;

/** What the judges came to together, group by group where there are groups. */
final class GroupsInWords<J> {

    private final RoundRules rules;
    private final Derivation<J> derivation;
    private final boolean rounded;
    private final boolean multiplied;
    private final boolean measured;

    GroupsInWords(RoundRules rules, Derivation<J> derivation) {
        this.rules = rules;
        this.derivation = derivation;
        this.rounded = rules.rounding().at(RoundingPoint.GROUP);
        this.multiplied =
                derivation.groups().stream().anyMatch(it -> !it.multiplier().equals(Fraction.ONE));
        this.measured = rules.groups().stream().anyMatch(it -> it.measure().kind() != Measure.Kind.MARKS);
    }

    Section section() {
        if (rules.groups().isEmpty()) {
            GroupLine all = derivation.groups().get(0);
            List<Wording> sentences = new ArrayList<>();
            sentences.add(rules.aggregation().inForce(all.validSheets()).explained());
            sentences.addAll(sum(all));
            boolean plain = !rounded && derivation.items().isEmpty();
            return new Section(Topic.GROUPS, plain, sentences, Table.NONE);
        }
        List<Row> rows = derivation.groups().stream().map(this::row).toList();
        List<Wording> sentences = rows.stream().anyMatch(Row::remarkable)
                ? List.of(RulesInWords.missing(rules.missingGroup()))
                : List.of();
        return new Section(Topic.GROUPS, false, sentences, new Table(headings(), rows));
    }

    private List<Wording> headings() {
        List<Wording> headings = new ArrayList<>(List.of(column("group"), column("weight"), column("valid")));
        if (derivation.items().isEmpty()) {
            headings.addAll(List.of(column("sum"), column("divisor")));
        }
        if (multiplied) {
            headings.add(column("multiplier"));
        }
        headings.add(column("result"));
        if (rounded) {
            headings.add(column("rounded"));
        }
        if (measured) {
            headings.add(column("measure"));
        }
        headings.add(column("part"));
        return headings;
    }

    private Row row(GroupLine line) {
        JudgeGroup group = Objects.requireNonNull(rules.group(line.code()));
        boolean missing = derivation.weighed() != null
                && line.raw() == null
                && group.weight().signum() > 0;
        List<Object> cells = new ArrayList<>(List.of(line.code(), line.weight(), line.validSheets()));
        if (derivation.items().isEmpty()) {
            cells.addAll(List.of(orNone(line.sum()), orNone(line.divisor())));
        }
        if (multiplied) {
            cells.add(line.multiplier());
        }
        cells.add(orNone(quotient(line)));
        if (rounded) {
            cells.add(orNone(line.raw()));
        }
        if (measured) {
            Measure measure = group.measure();
            cells.add(measure.kind() == Measure.Kind.MARKS ? say("none") : RulesInWords.measure(measure));
        }
        cells.add(orNone(part(line)));
        return new Row(missing ? missing(line, group) : sentences(line, group), cells, missing);
    }

    private static Object orNone(@Nullable Fraction figure) {
        return figure == null ? say("none") : figure;
    }

    /** What the group enters with; a missing one may count as zero. */
    private @Nullable Fraction part(GroupLine line) {
        boolean zero = derivation.weighed() != null && rules.missingGroup() == MissingGroup.ZERO;
        return line.part() == null && zero ? Fraction.ZERO : line.part();
    }

    private List<Wording> missing(GroupLine line, JudgeGroup group) {
        Wording sentence = say("group-missing", line.code(), line.weight(), line.validSheets(), group.minJudges());
        Fraction part = part(line);
        return part == null ? List.of(sentence) : List.of(sentence, say("part", part));
    }

    private List<Wording> sentences(GroupLine line, JudgeGroup group) {
        List<Wording> sentences = new ArrayList<>();
        sentences.add(say("group", line.code(), line.weight(), line.validSheets()));
        Aggregation own = group.aggregation() == null ? rules.aggregation() : group.aggregation();
        sentences.add(own.inForce(line.validSheets()).explained());
        sentences.addAll(sum(line));
        if (line.part() != null) {
            if (group.measure().kind() != Measure.Kind.MARKS) {
                sentences.add(RulesInWords.measure(group.measure()));
            }
            sentences.add(say("part", line.part()));
        }
        return sentences;
    }

    /** From the values that count to the group's result; nothing without score. */
    private List<Wording> sum(GroupLine line) {
        Fraction raw = line.raw();
        if (raw == null) {
            return List.of();
        }
        Fraction quotient = Objects.requireNonNull(quotient(line));
        List<Wording> sentences = new ArrayList<>();
        if (line.sum() == null) {
            sentences.add(say("items-sum", quotient));
        } else if (line.divisor() == null) {
            sentences.add(say("sum", line.sum()));
        } else {
            sentences.add(say("sum-divided", line.sum(), line.divisor()));
        }
        if (!line.multiplier().equals(Fraction.ONE)) {
            sentences.add(say("multiplied", line.multiplier()));
        }
        if (rounded) {
            sentences.add(say("group-rounded", decimals(RoundingPoint.GROUP), quotient, raw));
        }
        return sentences;
    }

    private Integer decimals(RoundingPoint point) {
        return rules.rounding().decimals().getOrDefault(point, 0);
    }

    /** The result before rounding, null where there is none. */
    private @Nullable Fraction quotient(GroupLine line) {
        Fraction sum = line.sum();
        if (sum != null) {
            Fraction divisor = line.divisor() == null ? Fraction.ONE : line.divisor();
            return sum.dividedBy(divisor).times(line.multiplier());
        }
        return line.raw() == null
                ? null
                : derivation.items().stream()
                        .filter(it -> it.group().equals(line.code()))
                        .map(ItemLine::part)
                        .reduce(Fraction.ZERO, Fraction::plus);
    }
}
