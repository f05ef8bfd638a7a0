package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import org.pinping.scoring.Clause;

/** Understands each different text of a clause once: a thousand equal cells are one string. */
final class ClauseMarks {

    private final Clause clause;
    private final Dictionary texts = new Dictionary();
    private final List<MarkText> marks = new ArrayList<>();

    ClauseMarks(Clause clause) {
        this.clause = clause;
    }

    Clause clause() {
        return clause;
    }

    MarkText read(Row row, int cell) {
        int number = texts.number(row, cell);
        if (number == marks.size()) {
            marks.add(MarkText.of(clause, texts.text(number)));
        }
        return marks.get(number);
    }
}
