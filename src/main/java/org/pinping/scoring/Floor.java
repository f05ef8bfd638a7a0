package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks what an entry must reach beside its place: pass mark, item floors, the majority of a ballot. */
final class Floor<E, J> {

    private final RoundRules rules;
    private final Field<E, J> field;
    private final int ballots;

    Floor(RoundRules rules, Field<E, J> field, int ballots) {
        this.rules = rules;
        this.field = field;
        this.ballots = ballots;
    }

    void check(List<Line<E, J>> lines) {
        for (Line<E, J> line : lines) {
            BigDecimal pass = rules.floors().pass();
            if (pass != null && line.rankedOrZero().compareTo(Fraction.of(pass)) < 0) {
                fail(line, Wording.of("scoring.note.below-pass", pass));
            }
            shortItems(field, line, rules.floors().items())
                    .forEach((item, share) -> fail(line, Wording.of("scoring.note.below-item", item, percent(share))));
            if (rules.aggregation() instanceof Ballot ballot
                    && ballot.majority()
                    && line.rankedOrZero().times(Fraction.of(2, 1)).compareTo(Fraction.of(ballots, 1)) <= 0) {
                fail(line, Wording.of("scoring.note.no-majority", ballots));
            }
        }
    }

    private static <E, J> void fail(Line<E, J> line, Wording note) {
        line.outcome = Outcome.FAILED;
        line.notes.add(note);
    }

    /** The items of which the entry's mean over the valid sheets misses the given share of the maximum. */
    static <E, J> Map<String, BigDecimal> shortItems(
            Field<E, J> field, Line<E, J> line, Map<String, BigDecimal> shares) {
        Map<String, BigDecimal> missed = new TreeMap<>();
        shares.forEach((item, share) -> {
            Fraction reached = field.mean(line.position, score -> score.exactItemPoints(item));
            Fraction needed = field.mean(line.position, score -> Fraction.of(score.itemMax(item)))
                    .times(Fraction.of(share));
            if (reached.compareTo(needed) < 0) {
                missed.put(item, share);
            }
        });
        return missed;
    }

    private static BigDecimal percent(BigDecimal share) {
        return Units.plain(share.movePointRight(2));
    }
}
