package org.pinping.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Votes by grade: the sum of votes times their grade's factor, divided by all votes, times the maximum.
 *
 * @param grades the best first; their points are the factors, from 0 to 1
 */
public record VoteGrade(BigDecimal max, List<Option> grades) implements ScoringKind {

    private static final long MOST_VOTES = 9_999_999;

    public VoteGrade {
        grades = List.copyOf(grades);
        Range.upTo(max, new BigDecimal("0.0001"));
        Options.check(grades);
        counts(grades);
        if (grades.stream().anyMatch(grade -> grade.points().compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("a factor above one");
        }
    }

    private static Counts counts(List<Option> grades) {
        return new Counts(grades, MOST_VOTES);
    }

    @Override
    public String name() {
        return "VOTE_GRADE";
    }

    @Override
    public BigDecimal maxPoints() {
        return max;
    }

    @Override
    public MarkReading read(String raw) {
        Counts.Reading reading = counts(grades).read(raw);
        if (reading.fault() != null) {
            return new MarkReading.Refused(reading.fault());
        }
        long[] votes = reading.counts();
        if (votes == null) {
            return new MarkReading.Blank();
        }
        if (Counts.sum(votes) == 0) {
            return MarkReading.refused("scoring.mark.votes");
        }
        String value = counts(grades).canonical(votes);
        return new MarkReading.Accepted(value, points(value));
    }

    @Override
    public Gauge gauge() {
        Counts counts = counts(grades);
        long[] factors =
                grades.stream().mapToLong(grade -> Units.of(grade.points())).toArray();
        return new Share(counts, factors, Fraction.of(max));
    }

    /** A quotient by the number of votes, which ten-thousandths cannot hold. */
    private static final class Share implements Gauge {

        private final Counts counts;
        private final long[] factors;
        private final Fraction full;

        Share(Counts counts, long[] factors, Fraction full) {
            this.counts = counts;
            this.factors = factors;
            this.full = full;
        }

        @Override
        public long points(String value) {
            return Units.of(exact(value).rounded(Units.SCALE));
        }

        @Override
        public Fraction exact(String value) {
            long[] votes = counts.parse(value);
            long all = Counts.sum(votes);
            if (all == 0) {
                throw new IllegalArgumentException("no votes: " + value);
            }
            long sum = 0;
            for (int i = 0; i < votes.length; i++) {
                sum += votes[i] * factors[i];
            }
            return Fraction.of(sum, all * Units.ONE).times(full);
        }

        @Override
        public boolean whole() {
            return false;
        }
    }

    @Override
    public Wording explained() {
        return Wording.of("scoring.kind.vote-grade", max, grades.size());
    }
}
