package org.pinping.jury;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.account.AccountId;
import org.pinping.account.AccountManagement;
import org.pinping.account.AccountView;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.contest.RoundView;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.organization.OrganizationView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints judges, keeps them apart from entries they are bound to, and gives them entries to mark. */
@Service
public class JuryManagement {

    private final Judges judges;
    private final Pairings pairings;
    private final AccountManagement accounts;
    private final OrganizationManagement organizations;
    private final ContestManagement contests;
    private final EntryManagement entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JuryManagement(
            Judges judges,
            Pairings pairings,
            AccountManagement accounts,
            OrganizationManagement organizations,
            ContestManagement contests,
            EntryManagement entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.judges = judges;
        this.pairings = pairings;
        this.accounts = accounts;
        this.organizations = organizations;
        this.contests = contests;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** The judges of a contest by seat. */
    @Transactional(readOnly = true)
    public List<JudgeView> judges(ContestId contest) {
        return judges.findByContestIdOrderBySeat(contest.value()).stream()
                .map(Judge::view)
                .toList();
    }

    /** The actor's seat on the jury of a contest. */
    @Transactional(readOnly = true)
    public Optional<JudgeView> judgeOf(ContestId contest, Actor actor) {
        return judges.findByContestIdAndAccountId(contest.value(), actor.accountId())
                .map(Judge::view);
    }

    /** The rounds in which the actor has entries to mark, the newest contest first. */
    @Transactional(readOnly = true)
    public List<RoundOfJudge> roundsOf(Actor actor) {
        return pairings.roundsOf(actor.accountId());
    }

    @Transactional(readOnly = true)
    public List<AssignmentView> assignments(ReviewRoundId round) {
        return pairings.assignments(round);
    }

    /** The judge's own assignments in a round. */
    @Transactional(readOnly = true)
    public List<AssignmentView> assignments(ReviewRoundId round, JudgeId judge) {
        return pairings.assignments(round).stream()
                .filter(it -> it.judge().equals(judge))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RecusalView> recusals(ReviewRoundId round) {
        return pairings.recusals(round);
    }

    /** Gives an account that has the judge's role the next seat of a contest. */
    @Transactional
    public JudgeId appoint(ContestId contest, AccountId account, String group, boolean chair, Actor actor) {
        actor.require(Role.ORGANIZER);
        contests.get(contest);
        AccountView person = accounts.get(account);
        if (!person.enabled() || !person.roles().contains(Role.JUDGE)) {
            throw Problem.invalid("problem.jury.notJudge", person.displayName());
        }
        List<Judge> seated = judges.findByContestIdOrderBySeat(contest.value());
        if (seated.stream().anyMatch(it -> it.accountId() == account.value())) {
            throw Problem.conflict("problem.jury.seated", person.displayName());
        }
        int seat = seated.isEmpty() ? 1 : seated.get(seated.size() - 1).seat() + 1;
        Judge judge = judges.save(new Judge(
                null,
                contest.value(),
                account.value(),
                person.organizationId(),
                person.displayName(),
                seat,
                group.strip(),
                chair,
                0));
        publish(judge, "judge.appointed", actor, null, "seat=" + seat + "\naccount=" + account.value());
        return judge.judgeId();
    }

    /** Takes a judge off the jury; refused once the judge has entries to mark. */
    @Transactional
    public void dismiss(ContestId contest, JudgeId id, Actor actor) {
        actor.require(Role.ORGANIZER);
        Judge judge = judges.findById(id.value())
                .filter(it -> it.contestId() == contest.value())
                .orElseThrow(() -> Problem.notFound("problem.jury.unknown"));
        if (pairings.hasAssignments(id)) {
            throw Problem.conflict("problem.jury.assigned", judge.name());
        }
        judges.delete(judge);
        publish(judge, "judge.dismissed", actor, "seat=" + judge.seat() + "\naccount=" + judge.accountId(), null);
    }

    /**
     * Gives every judge every submitted entry of the round's contest, except where the organization tree or a declared
     * interest keeps them apart. Pairs that stand already are left alone, so a run may be repeated.
     */
    @Transactional
    public AssignmentReport assignAll(ReviewRoundId roundId, Actor actor) {
        actor.require(Role.ORGANIZER);
        RoundView round = notClosed(roundId);
        List<JudgeView> jury = judges(round.contest());
        List<EntryLine> submitted = entries.submitted(round.contest());
        if (jury.isEmpty() || submitted.isEmpty()) {
            throw Problem.invalid("problem.jury.nothingToAssign", jury.size(), submitted.size());
        }
        Set<AssignmentView> standing = new HashSet<>(pairings.assignments(roundId));
        Map<AssignmentView, RecusalView> apart = new HashMap<>();
        pairings.recusals(roundId).forEach(it -> apart.put(new AssignmentView(it.judge(), it.entry()), it));
        Map<OrganizationId, OrganizationView> tree = tree();
        List<AssignmentView> added = new ArrayList<>();
        List<RecusalView> recused = new ArrayList<>();
        for (JudgeView judge : jury) {
            for (EntryLine entry : submitted) {
                AssignmentView pair = new AssignmentView(judge.id(), entry.id());
                if (standing.contains(pair) || apart.containsKey(pair)) {
                    continue;
                }
                RecusalView conflict = conflict(judge, entry, tree);
                if (conflict == null) {
                    added.add(pair);
                } else {
                    recused.add(conflict);
                }
            }
        }
        Instant now = clock.instant();
        pairings.assign(roundId, added, now);
        pairings.recuse(roundId, recused, now, actor);
        events.publishEvent(new AuditedEvent(
                "round:" + roundId.value(),
                "round.assigned",
                actor,
                "pairs=" + standing.size(),
                "pairs=" + (standing.size() + added.size()) + "\nrecused=" + (apart.size() + recused.size())));
        return new AssignmentReport(added.size(), apart.size() + recused.size(), submitted.size(), jury.size());
    }

    /** Keeps a judge apart from an entry from now on; a sheet already begun is kept but no longer counts. */
    @Transactional
    public void recuse(ReviewRoundId roundId, JudgeId judge, EntryId entry, String reason, Actor actor) {
        actor.require(Role.ORGANIZER);
        RoundView round = notClosed(roundId);
        if (reason.isBlank()) {
            throw Problem.invalid("problem.reason");
        }
        boolean known = judges(round.contest()).stream().anyMatch(it -> it.id().equals(judge))
                && entries.submitted(round.contest()).stream()
                        .anyMatch(it -> it.id().equals(entry));
        if (!known) {
            throw Problem.notFound("problem.jury.unknown");
        }
        if (pairings.recusals(roundId).stream()
                .anyMatch(it -> it.judge().equals(judge) && it.entry().equals(entry))) {
            throw Problem.conflict("problem.jury.recused");
        }
        pairings.unassign(roundId, judge, entry);
        pairings.recuse(
                roundId,
                List.of(new RecusalView(judge, entry, RecusalOrigin.DECLARED, reason.strip())),
                clock.instant(),
                actor);
        events.publishEvent(new AuditedEvent(
                "round:" + roundId.value(),
                "round.recused",
                actor,
                null,
                "judge=" + judge.value() + "\nentry=" + entry.value() + "\nreason=" + reason.strip()));
    }

    private RoundView notClosed(ReviewRoundId id) {
        RoundView round = contests.round(id);
        if (round.phase() == RoundPhase.CLOSED) {
            throw Problem.closed("problem.jury.roundClosed", round.title());
        }
        return round;
    }

    private Map<OrganizationId, OrganizationView> tree() {
        Map<OrganizationId, OrganizationView> tree = new HashMap<>();
        organizations.tree().forEach(it -> tree.put(it.id(), it));
        return tree;
    }

    private static @Nullable RecusalView conflict(
            JudgeView judge, EntryLine entry, Map<OrganizationId, OrganizationView> tree) {
        OrganizationView home = judge.organization() == null ? null : tree.get(judge.organization());
        OrganizationView applicant = tree.get(entry.organization());
        if (applicant == null) {
            throw new IllegalStateException("no organization for entry " + entry.id());
        }
        RecusalOrigin origin = ConflictPolicy.conflict(home, applicant);
        return origin == null ? null : new RecusalView(judge.id(), entry.id(), origin, applicant.name());
    }

    private void publish(Judge judge, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("judge:" + judge.judgeId().value(), action, actor, before, after));
    }
}
