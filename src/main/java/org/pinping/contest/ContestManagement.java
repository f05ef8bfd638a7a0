package org.pinping.contest;

import static org.pinping.contest.ContestJournal.because;
import static org.pinping.contest.ContestJournal.dutyLine;
import static org.pinping.contest.ContestJournal.roundLines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scoring.StandardId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps contests, their rounds and phases. Each change needs an organizer and leaves an audit row. */
@Service
@Transactional
public class ContestManagement {

    private final Contests contests;
    private final ContestReader reader;
    private final Rounds rounds;
    private final Duties duties;
    private final ContestUse use;
    private final PhaseGates gates;
    private final ContestJournal journal;
    private final Clock clock;

    ContestManagement(
            Contests contests,
            ContestReader reader,
            Rounds rounds,
            Duties duties,
            ContestUse use,
            PhaseGates gates,
            ContestJournal journal,
            Clock clock) {
        this.contests = contests;
        this.reader = reader;
        this.rounds = rounds;
        this.duties = duties;
        this.use = use;
        this.gates = gates;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ContestView get(ContestId id) {
        return reader.find(id).orElseThrow(ContestManagement::missing);
    }

    /** The contest, if the actor may know of it. */
    @Transactional(readOnly = true)
    public ContestView get(ContestId id, Actor actor) {
        ContestView contest = get(id);
        if (!audience(actor).admits(contest)) {
            throw missing();
        }
        return contest;
    }

    /** All contests, the newest first. */
    @Transactional(readOnly = true)
    public List<ContestView> list() {
        return reader.all();
    }

    /** What the actor may know of, the newest first: organizers and supervisors see all. */
    @Transactional(readOnly = true)
    public List<ContestView> list(Actor actor) {
        return reader.all().stream().filter(audience(actor)::admits).toList();
    }

    private ContestAudience audience(Actor actor) {
        Long organization = actor.organizationId();
        Set<ContestId> entered = organization == null ? Set.of() : use.contestsOf(organization);
        return new ContestAudience(actor, entered, duties.contestsOf(actor.accountId()));
    }

    @Transactional(readOnly = true)
    public RoundView round(ReviewRoundId id) {
        return reader.findRound(id).orElseThrow(ContestManagement::missingRound);
    }

    public ContestId create(ContestSettings settings, Actor actor) {
        actor.require(Role.ORGANIZER);
        Problem.refuse(SettingsCheck.of(settings));
        ContestId id = contests.insert(settings, clock.instant());
        journal.record(id, "contest.created", actor, null, SettingsChange.describe(settings));
        return id;
    }

    /** Refused where entries already rest on what would change. */
    public void edit(ContestId id, long version, ContestSettings settings, Actor actor) {
        ContestView stored = lock(id, actor);
        SettingsChange change = SettingsChange.between(stored.settings(), settings);
        if (change.isEmpty()) {
            return;
        }
        PhasePolicy.requireNotClosed(stored);
        if (stored.version() != version) {
            throw stale(change.beforeValues(), change.afterValues());
        }
        List<Fault> faults = SettingsCheck.of(settings);
        faults.addAll(new UsePolicy(stored, use.usedCategories(id), use.hasEntries(id)).faults(settings));
        Problem.refuse(faults);
        contests.update(stored, settings);
        journal.record(id, "contest.edited", actor, change.beforeLines(), change.afterLines());
    }

    /** Moves one step forward, or one step back with a reason. */
    public void move(ContestId id, Phase to, String reason, Actor actor) {
        ContestView contest = lock(id, actor);
        new PhasePolicy(contest, clock.instant()).checkMove(to, reason);
        gates.requireOpen(id, to);
        contests.setPhase(id, to);
        journal.record(id, "contest.moved", actor, "phase=" + contest.phase(), "phase=" + to + because(reason));
    }

    /** Sets a later deadline; while preparing, any that lies in the future. */
    public void extendSubmission(ContestId id, Instant closesAt, String reason, Actor actor) {
        ContestView contest = lock(id, actor);
        new PhasePolicy(contest, clock.instant()).checkExtension(closesAt, reason);
        contests.setDeadline(id, closesAt);
        journal.record(
                id,
                "contest.deadline_extended",
                actor,
                "submissionClosesAt=" + contest.submissionClosesAt(),
                "submissionClosesAt=" + closesAt + because(reason));
    }

    public ReviewRoundId addRound(ContestId id, String title, @Nullable Instant closesAt, Actor actor) {
        ContestView contest = lock(id, actor);
        PhasePolicy.requireNotClosed(contest);
        Problem.refuse(PhasePolicy.roundFaults(title));
        ReviewRoundId round = rounds.insert(id, contest.rounds().size() + 1, title, closesAt);
        journal.record(round, "round.added", actor, null, roundLines(title, closesAt));
        return round;
    }

    public void editRound(ReviewRoundId id, long version, String title, @Nullable Instant closesAt, Actor actor) {
        RoundView stored = lock(id, actor).round(id);
        if (stored.title().equals(title) && Objects.equals(stored.closesAt(), closesAt)) {
            return;
        }
        if (stored.phase() == RoundPhase.CLOSED) {
            throw Problem.closed("problem.contest.round.closed");
        }
        if (stored.version() != version) {
            throw stale(stored.title() + "；" + stored.closesAt(), title + "；" + closesAt);
        }
        List<Fault> faults = PhasePolicy.roundFaults(title);
        if (stored.phase() == RoundPhase.OPEN && !Objects.equals(stored.closesAt(), closesAt)) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.announced"));
        }
        Problem.refuse(faults);
        rounds.update(id, version, title, closesAt);
        journal.record(
                id, "round.edited", actor, roundLines(stored.title(), stored.closesAt()), roundLines(title, closesAt));
    }

    public void extendRound(ReviewRoundId id, Instant closesAt, String reason, Actor actor) {
        ContestView contest = lock(id, actor);
        RoundView round = contest.round(id);
        new PhasePolicy(contest, clock.instant()).checkRoundExtension(round, closesAt, reason);
        rounds.setDeadline(id, closesAt);
        journal.record(
                id,
                "round.deadline_extended",
                actor,
                "closesAt=" + round.closesAt(),
                "closesAt=" + closesAt + because(reason));
    }

    /**
     * Pins a standard and binds the rules of a round; refused once the round has opened.
     *
     * @param version of the rules that these replace, 0 when there are none
     */
    public void fixRules(ReviewRoundId id, int version, StandardId standard, String rulesDocument, Actor actor) {
        RoundView round = lock(id, actor).round(id);
        if (round.phase() != RoundPhase.PREPARING) {
            throw Problem.closed("problem.contest.round.opened");
        }
        RulesChange change = new RulesChange(round, standard, PlainText.normalise(rulesDocument));
        if (change.isEmpty()) {
            return;
        }
        if (round.rulesVersion() != version) {
            throw stale(change.beforeValues(), change.afterValues());
        }
        PhasePolicy.checkRules(change.document());
        rounds.setRules(id, standard, change.document(), change.digest());
        journal.record(id, "round.rules_fixed", actor, change.beforeLines(), change.afterLines());
    }

    /** Lets judges mark. Called by the scorecard module, which checks that the round is ready. */
    public void openRound(ReviewRoundId id, String reason, Actor actor) {
        ContestView contest = lock(id, actor);
        new PhasePolicy(contest, clock.instant()).checkOpening(contest.round(id));
        setPhase(id, RoundPhase.PREPARING, RoundPhase.OPEN, "round.opened", reason, actor);
    }

    /** Ends marking. Called by the scorecard module, which deals with the sheets that are missing. */
    public void closeRound(ReviewRoundId id, String reason, Actor actor) {
        if (lock(id, actor).round(id).phase() != RoundPhase.OPEN) {
            throw Problem.closed("problem.contest.round.not_open");
        }
        setPhase(id, RoundPhase.OPEN, RoundPhase.CLOSED, "round.closed", reason, actor);
    }

    private void setPhase(ReviewRoundId id, RoundPhase from, RoundPhase to, String action, String reason, Actor actor) {
        PhasePolicy.checkReason(reason);
        if (to == RoundPhase.CLOSED) {
            rounds.close(id, clock.instant());
        } else {
            rounds.setPhase(id, to);
        }
        journal.record(id, action, actor, "phase=" + from, "phase=" + to + because(reason));
    }

    /** The contest as it is now; it stays in its phase until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ContestView hold(ContestId id) {
        contests.lock(id);
        return get(id);
    }

    /** The next free entry code of a category by the contest's pattern; called within the submitting transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextEntryCode(ContestId id, long categoryId) {
        ContestView contest = get(id);
        EntryCodePattern pattern = new EntryCodePattern(contest.entryCodePattern());
        int number = pattern.countsByCategory() ? contests.nextNumberOfCategory(categoryId) : contests.nextNumber(id);
        return pattern.format(contest.category(categoryId).code(), number);
    }

    public void grant(ContestId contest, AccountId account, Duty duty, Actor actor) {
        lock(contest, actor);
        DutyView granted = new DutyView(duty, account);
        if (!duties.of(contest).contains(granted)) {
            duties.insert(contest, granted, clock.instant());
            journal.record(contest, "contest.duty_granted", actor, null, dutyLine(granted));
        }
    }

    public void revoke(ContestId contest, AccountId account, Duty duty, Actor actor) {
        lock(contest, actor);
        DutyView held = new DutyView(duty, account);
        if (duties.of(contest).contains(held)) {
            duties.delete(contest, held);
            journal.record(contest, "contest.duty_revoked", actor, dutyLine(held), null);
        }
    }

    @Transactional(readOnly = true)
    public List<DutyView> duties(ContestId contest) {
        return duties.of(contest);
    }

    @Transactional(readOnly = true)
    public boolean holds(ContestId contest, Duty duty, Actor actor) {
        return duties.of(contest).contains(new DutyView(duty, new AccountId(actor.accountId())));
    }

    private ContestView lock(ContestId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        contests.lock(id);
        return get(id);
    }

    private ContestView lock(ReviewRoundId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        return get(reader.lockRound(id).orElseThrow(ContestManagement::missingRound));
    }

    private static Problem stale(String stored, String stated) {
        return Problem.conflict("problem.contest.stale", stored, stated);
    }

    private static Problem missing() {
        return Problem.notFound("problem.contest.missing");
    }

    private static Problem missingRound() {
        return Problem.notFound("problem.contest.round.missing");
    }
}
