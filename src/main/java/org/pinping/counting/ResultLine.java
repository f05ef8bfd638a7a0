package org.pinping.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Outcome;
import org.pinping.scoring.Standing;
import org.pinping.scoring.Text;
import org.pinping.scoring.Wording;

/** One entry's line of the result, in the reader's words; all forms of the result are made of it. */
record ResultLine(
        String place,
        String entry,
        String name,
        String category,
        String score,
        String fraction,
        String rounded,
        String grade,
        Outcome outcome,
        String reason,
        String tie) {

    static List<ResultLine> of(CountResult result, Words words) {
        return result.ranking().standings().stream()
                .map(standing -> of(result, standing, words))
                .toList();
    }

    static ResultLine of(CountResult result, Standing<String, String> standing, Words words) {
        Fraction exact = standing.score().exactOrNull();
        BigDecimal rounded = standing.score().roundedOrNull();
        Text grade = standing.grade();
        return new ResultLine(
                Figures.plain(standing.shownPlace()),
                standing.code(),
                result.name(standing.code()),
                standing.category(),
                exact == null ? "" : Figures.decimal(exact),
                exact == null ? "" : exact.toString(),
                rounded == null ? "" : rounded.toPlainString(),
                grade == null ? "" : grade.in(words.locale()),
                standing.outcome(),
                reason(standing, words),
                standing.tieSteps().stream()
                        .map(step -> words.of(step.rule().explained()))
                        .collect(Collectors.joining(words.of("counting.list"))));
    }

    /** Why there is no score, or what else has to be known about it. */
    private static String reason(Standing<String, String> standing, Words words) {
        List<String> reasons = new ArrayList<>();
        Wording reason = standing.score().reasonOrNull();
        if (reason != null) {
            reasons.add(words.of(reason));
        }
        if (standing.score().derivation().zeroed()) {
            reasons.add(words.of("counting.result.zeroed"));
        }
        if (standing.score().derivation().gradeCapped()) {
            reasons.add(words.of("counting.result.capped"));
        }
        standing.notes().forEach(note -> reasons.add(words.of(note)));
        if (standing.shared()) {
            reasons.add(words.of("counting.result.shared"));
        }
        return String.join(" ", reasons);
    }

    /** The outcome as programs read it. */
    String status() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    boolean selected() {
        return outcome == Outcome.SELECTED;
    }
}
