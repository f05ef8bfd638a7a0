package org.pinping.scoring;

/**
 * Each judge says yes or no to each entry and may say yes to so many; the score is the number of yeses. A judge with
 * more has cast an invalid ballot, none of which counts.
 *
 * @param most how many entries a judge may say yes to
 * @param majority whether an entry needs the yes of more than half of the judges who handed in a ballot to be selected
 */
public record Ballot(int most, boolean majority) implements Aggregation {

    public Ballot {
        if (most < 1) {
            throw new IllegalArgumentException("a ballot without a vote");
        }
    }

    @Override
    public Kept keep(int values) {
        return new Kept(0, 0, false, false, Fraction.ONE);
    }

    @Override
    public Wording explained() {
        return Wording.of(majority ? "scoring.aggregation.ballot.majority" : "scoring.aggregation.ballot", most);
    }
}
