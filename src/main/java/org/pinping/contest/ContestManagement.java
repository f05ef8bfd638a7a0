package org.pinping.contest;

import java.util.List;
import org.pinping.kernel.Actor;
import org.pinping.scoring.StandardId;
import org.springframework.stereotype.Service;

/** Keeps contests, their rounds and phases. Each change needs an organizer and leaves an audit row. */
@Service
public class ContestManagement {

    public ContestView get(ContestId id) {
        throw new UnsupportedOperationException();
    }

    /** All contests, the newest first. */
    public List<ContestView> list() {
        throw new UnsupportedOperationException();
    }

    public RoundView round(ReviewRoundId id) {
        throw new UnsupportedOperationException();
    }

    /** Pins a standard and binds the rules of a round; refused once the round has opened. */
    public void fixRules(ReviewRoundId round, StandardId standard, String rulesDocument, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Lets judges mark. Called by the scorecard module, which checks that the round is ready. */
    public void openRound(ReviewRoundId round, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Ends marking. Called by the scorecard module, which deals with the sheets that are missing. */
    public void closeRound(ReviewRoundId round, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The next free entry code of a category by the contest's pattern; called within the submitting transaction. */
    public String nextEntryCode(ContestId contest, long categoryId) {
        throw new UnsupportedOperationException();
    }
}
