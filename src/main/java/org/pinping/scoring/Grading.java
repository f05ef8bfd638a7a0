package org.pinping.scoring;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each scored entry the best grade it meets. Entries that share a place share the last of a grade too: if not all
 * of them fit into its share, none has it, and the grade is closed for those behind them.
 */
final class Grading<E, J> {

    private final RoundRules rules;
    private final Field<E, J> field;
    private final List<Line<E, J>> ordered;
    private final int[] given;
    private final Set<Integer> closed = new HashSet<>();

    Grading(RoundRules rules, Field<E, J> field, List<Line<E, J>> ordered) {
        this.rules = rules;
        this.field = field;
        this.ordered = ordered;
        this.given = new int[rules.grades().size()];
    }

    void grade() {
        if (rules.grades().isEmpty()) {
            return;
        }
        for (List<Line<E, J>> block : Ordering.blocks(ordered, (a, b) -> a.place == b.place)) {
            gradeBlock(block);
        }
    }

    private void gradeBlock(List<Line<E, J>> block) {
        List<Line<E, J>> waiting = new ArrayList<>(block);
        for (int grade = 0; grade < given.length && !waiting.isEmpty(); grade++) {
            Grade rule = rules.grades().get(grade);
            List<Line<E, J>> worthy =
                    waiting.stream().filter(line -> meets(line, rule)).toList();
            Integer room = room(rule);
            if (worthy.isEmpty() || closed.contains(grade)) {
                continue;
            }
            if (room != null && given[grade] + worthy.size() > room) {
                closed.add(grade);
                continue;
            }
            given[grade] += worthy.size();
            worthy.forEach(line -> line.grade = rule.label());
            waiting.removeAll(worthy);
        }
    }

    private @Nullable Integer room(Grade grade) {
        return grade.share() == null
                ? null
                : Fraction.of(grade.share())
                        .times(Fraction.of(ordered.size(), 1))
                        .rounded(0, RoundingMode.DOWN)
                        .intValueExact();
    }

    private boolean meets(Line<E, J> line, Grade grade) {
        boolean high = grade.min() == null || line.figure().compareTo(Fraction.of(grade.min())) >= 0;
        boolean barred = grade.barredByVeto() && line.score.derivation().gradeCapped();
        return high && !barred && Floor.shortItems(field, line, grade.items()).isEmpty();
    }
}
