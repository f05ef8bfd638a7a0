package org.pinping.contest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
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

    /** What the actor may know of, the newest first: organizers and supervisors see all. */
    public List<ContestView> list(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The contest, if the actor may know of it. */
    public ContestView get(ContestId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ContestId create(ContestSettings settings, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Refused where entries already rest on what would change. */
    public void edit(ContestId id, long version, ContestSettings settings, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Moves one step forward, or one step back with a reason. */
    public void move(ContestId id, Phase to, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Sets a later deadline; while preparing, any that lies in the future. */
    public void extendSubmission(ContestId id, Instant closesAt, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReviewRoundId addRound(ContestId contest, String title, @Nullable Instant closesAt, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void editRound(ReviewRoundId round, long version, String title, @Nullable Instant closesAt, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void extendRound(ReviewRoundId round, Instant closesAt, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void grant(ContestId contest, AccountId account, Duty duty, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void revoke(ContestId contest, AccountId account, Duty duty, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<DutyView> duties(ContestId contest) {
        throw new UnsupportedOperationException();
    }

    public boolean holds(ContestId contest, Duty duty, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Refuses unless entries are taken now; holds the contest in its phase until the transaction ends. */
    public ContestView requireOpenForEntries(ContestId contest) {
        throw new UnsupportedOperationException();
    }
}
