package org.pinping.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.scoring.Fraction;
import org.pinping.scoring.Standing;
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
        String status,
        String reason,
        String tie,
        boolean selected) {

    static final String SCORED = "scored";
    static final String UNSCORED = "unscored";

    static List<ResultLine> of(Outcome outcome, Words words) {
        return outcome.ranking().standings().stream()
                .map(standing -> of(outcome, standing, words))
                .toList();
    }

    static ResultLine of(Outcome outcome, Standing<String, String> standing, Words words) {
        Fraction exact = standing.score().exactOrNull();
        String code = standing.code();
        return new ResultLine(
                standing.place() == null ? "" : standing.place().toString(),
                code,
                outcome.name(code),
                outcome.category(code),
                exact == null ? "" : Figures.decimal(exact),
                exact == null ? "" : exact.toString(),
                standing.score().roundedOrNull() == null
                        ? ""
                        : standing.score().roundedOrNull().toPlainString(),
                exact == null ? UNSCORED : SCORED,
                reason(standing, words),
                standing.tieSteps().stream()
                        .map(step -> words.of(step.rule().explained()))
                        .collect(Collectors.joining(words.of("counting.list"))),
                standing.selected());
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
        if (standing.shared()) {
            reasons.add(words.of("counting.result.shared"));
        }
        return String.join(" ", reasons);
    }

    @Nullable String placeOrNull() {
        return place.isEmpty() ? null : place;
    }
}
