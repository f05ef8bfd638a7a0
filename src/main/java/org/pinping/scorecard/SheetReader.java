package org.pinping.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.scoring.Clause;
import org.pinping.scoring.MarkReading;
import org.pinping.scoring.ScoringStandard;

/** Turns what a judge typed into marks that the standard allows, or refuses with every fault at once. */
final class SheetReader {

    private static final int REASON_LENGTH = 1000;

    private SheetReader() {}

    static Map<String, MarkView> read(ScoringStandard standard, Map<String, MarkView> typed) {
        Map<String, MarkView> marks = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : standard.clauses()) {
            MarkView mark = typed.get(clause.code());
            if (mark != null) {
                read(clause, mark, marks, faults);
            }
        }
        typed.keySet().stream()
                .filter(code -> !marks.containsKey(code)
                        && faults.stream().noneMatch(it -> it.field().equals(code)))
                .forEach(code -> faults.add(Fault.of(code, "problem.scorecard.unknownClause", code)));
        Problem.refuse(faults);
        return marks;
    }

    private static void read(Clause clause, MarkView typed, Map<String, MarkView> marks, List<Fault> faults) {
        String reason = typed.reason().strip();
        if (reason.codePointCount(0, reason.length()) > REASON_LENGTH
                || reason.chars().anyMatch(SheetReader::control)) {
            faults.add(Fault.of(clause.code(), "problem.scorecard.reason", REASON_LENGTH));
            return;
        }
        if (typed.value() == null || typed.value().isBlank()) {
            marks.put(clause.code(), new MarkView(null, reason));
            return;
        }
        MarkReading reading = clause.kind().read(typed.value());
        if (reading instanceof MarkReading.Accepted accepted) {
            marks.put(clause.code(), new MarkView(accepted.value(), reason));
        } else if (reading instanceof MarkReading.Refused refused) {
            Object[] args = refused.reason().args(Locale.ROOT);
            faults.add(Fault.of(clause.code(), refused.reason().code(), args));
        } else {
            marks.put(clause.code(), new MarkView(null, reason));
        }
    }

    private static boolean control(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t';
    }
}
