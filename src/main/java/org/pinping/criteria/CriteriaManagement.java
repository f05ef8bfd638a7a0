package org.pinping.criteria;

import java.util.List;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.kernel.Actor;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.springframework.stereotype.Service;

/** Knows the criteria files, pins the one a round is judged by, and keeps the rules a round is counted by. */
@Service
public class CriteriaManagement {

    /** Every file of the criteria folder and every uploaded one, usable or not, by name. */
    public List<StandardReport> available() {
        throw new UnsupportedOperationException();
    }

    public StandardReport report(StandardId id) {
        throw new UnsupportedOperationException();
    }

    /** A standard that is pinned or usable. */
    public ScoringStandard standard(StandardId id) {
        throw new UnsupportedOperationException();
    }

    /** The standard of a round that has one. */
    public ScoringStandard standard(RoundView round) {
        throw new UnsupportedOperationException();
    }

    /** The binding rules of a round that has them. */
    public RoundRules rules(RoundView round) {
        throw new UnsupportedOperationException();
    }

    /** The rules a criteria file suggests, as a rules document. */
    public String defaultRules(StandardId id) {
        throw new UnsupportedOperationException();
    }

    /** Stores a file if it is usable; the report tells all its faults if not. */
    public StandardReport upload(String name, byte[] content, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Gives a round its standard and rules, and keeps the standard's content from then on. */
    public void pin(StandardId id, String rulesDocument, ReviewRoundId round, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
