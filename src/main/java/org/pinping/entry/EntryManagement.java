package org.pinping.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries from draft to submission. */
@Service
@Transactional
public class EntryManagement {

    private static final int LINES_PER_PAGE = 50;

    private final Entries entries;
    private final Revisions revisions;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryManagement(
            Entries entries,
            Revisions revisions,
            ContestManagement contests,
            OrganizationManagement organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.contests = contests;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** The submitted entries of a contest by code; for modules above, which decide who may see them. */
    @Transactional(readOnly = true)
    public List<EntryLine> submitted(ContestId contest) {
        return entries.submitted(contest);
    }

    /** The text of an entry; for modules above, which have decided that the reader may see it. Never a draft. */
    @Transactional(readOnly = true)
    public EntryView caseFile(EntryId id) {
        EntryView view = find(id).view();
        if (view.line().status() == EntryStatus.DRAFT) {
            throw EntryPolicy.missing();
        }
        return view;
    }

    /**
     * A page of the entries the actor may see, the last one where there are fewer; of drafts handed in by branches an
     * organizer learns the number only.
     */
    @Transactional(readOnly = true)
    public EntryList list(ContestId contest, EntryFilter filter, int page, Actor actor) {
        boolean office = actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR);
        EntryQuery query = new EntryQuery(contest, filter, office, ownBody(actor));
        int count = entries.count(query);
        int pages = Math.max(1, (count + LINES_PER_PAGE - 1) / LINES_PER_PAGE);
        int shown = Math.min(Math.max(page, 0), pages - 1);
        List<EntryLine> lines = entries.list(query, shown * LINES_PER_PAGE, LINES_PER_PAGE);
        int hidden = office ? entries.countHiddenDrafts(contest) : 0;
        return new EntryList(lines, count, shown, pages, hidden, mayStart(contest, actor));
    }

    /** A branch starts one entry; organizers may start more, for others. */
    private boolean mayStart(ContestId contest, Actor actor) {
        Long own = ownBody(actor);
        return actor.is(Role.ORGANIZER) || (own != null && !entries.isEntered(contest, own));
    }

    private static @Nullable Long ownBody(Actor actor) {
        return actor.is(Role.BRANCH) ? actor.organizationId() : null;
    }

    /** The entry, if the actor may see it. */
    @Transactional(readOnly = true)
    public EntryView get(EntryId id, Actor actor) {
        return seen(id, actor).view();
    }

    /** What the actor may do with the entry now. */
    @Transactional(readOnly = true)
    public EntryOptions options(EntryId id, Actor actor) {
        StoredEntry entry = seen(id, actor);
        ContestView contest = contests.get(entry.line().contest());
        return EntryPolicy.options(entry, contest, clock.instant(), actor);
    }

    @Transactional(readOnly = true)
    public List<EntryRevision> revisions(EntryId id, Actor actor) {
        seen(id, actor);
        return revisions.of(id);
    }

    /** All that keeps the saved draft from being submitted. */
    @Transactional(readOnly = true)
    public List<Fault> faults(EntryId id, Actor actor) {
        StoredEntry entry = seen(id, actor);
        return new EntryCheck(contests.get(entry.line().contest()), entry.draft()).submissionFaults();
    }

    /** Starts the draft of an organization: a branch for itself, an organizer on behalf of any. */
    public EntryId create(ContestId contestId, OrganizationId organization, EntryDraft draft, Actor actor) {
        actor.require(Role.BRANCH, Role.ORGANIZER);
        boolean own =
                actor.is(Role.BRANCH) && Long.valueOf(organization.value()).equals(actor.organizationId());
        if (!own) {
            actor.require(Role.ORGANIZER);
        }
        organizations.get(organization);
        ContestView contest = contests.requireOpenForEntries(contestId);
        refuse(new EntryCheck(contest, draft).keepingFaults());
        try {
            EntryId id = entries.insert(contest, organization, draft, !own, clock.instant());
            publish(id, "entry.created", actor, null, "organization=" + organization.value());
            return id;
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("problem.entry.once");
        }
    }

    /** Keeps what was typed, complete or not. Saving the same again changes nothing. */
    public SavedDraft saveDraft(EntryId id, long version, EntryDraft typed, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        ContestView contest = contests.get(stored.line().contest());
        EntryDraft draft = typed.limitedTo(contest);
        DraftChange change = DraftChange.between(stored.draft(), draft);
        Instant now = clock.instant();
        requireDraft(stored);
        if (!contest.takesEntriesAt(now)) {
            throw Problem.closed("problem.contest.entries.closed");
        }
        if (change.isEmpty()) {
            return new SavedDraft(stored.view().version(), now);
        }
        if (stored.view().version() != version) {
            throw Problem.conflict("problem.entry.stale", change.before(), change.after());
        }
        refuse(new EntryCheck(contest, draft).keepingFaults());
        entries.update(stored, draft, now);
        String fields = "fields=" + String.join(",", change.fields());
        publish(id, "entry.saved", actor, "version=" + version, "version=" + (version + 1) + "\n" + fields);
        return new SavedDraft(version + 1, now);
    }

    /** Submits the saved draft; the second of two equal requests finds it submitted and changes nothing. */
    public EntryRevision submit(EntryId id, long version, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        if (stored.line().status() == EntryStatus.SUBMITTED) {
            return revisions.of(id).get(0);
        }
        requireDraft(stored);
        ContestView contest = contests.requireOpenForEntries(stored.line().contest());
        if (stored.view().version() != version) {
            throw Problem.conflict("problem.entry.stale.submission");
        }
        refuse(new EntryCheck(contest, stored.draft()).submissionFaults());
        String code = code(stored.line());
        EntryRevision revision = revisions.insert(stored, code, clock.instant(), actor.accountId());
        entries.setSubmitted(id, code, revision.revision(), revision.submittedAt());
        publish(
                id,
                "entry.submitted",
                actor,
                "status=DRAFT",
                "status=SUBMITTED\ncode=" + code + "\nrevision=" + revision.revision() + "\ndigest="
                        + revision.digest());
        return revision;
    }

    /** A code once given stays; a fresh one may collide with one formed otherwise, then the next is taken. */
    private String code(EntryLine entry) {
        String code = entry.code();
        while (code.isEmpty() || (entry.code().isEmpty() && entries.codeTaken(entry.contest(), code))) {
            code = contests.nextEntryCode(entry.contest(), entry.categoryId());
        }
        return code;
    }

    /** Takes a submitted or withdrawn entry back to draft before the deadline. */
    public void reopen(EntryId id, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        contests.requireOpenForEntries(stored.line().contest());
        if (stored.line().status() != EntryStatus.DRAFT) {
            entries.setStatus(id, EntryStatus.DRAFT, null);
            publish(id, "entry.reopened", actor, "status=" + stored.line().status(), "status=DRAFT");
        }
    }

    /** The applicant may withdraw before the deadline, an organizer until the contest is closed. */
    public void withdraw(EntryId id, String reason, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireSight(stored, actor);
        if (!actor.is(Role.ORGANIZER)) {
            EntryPolicy.requireChange(stored, actor);
        }
        if (stored.line().status() == EntryStatus.WITHDRAWN) {
            return;
        }
        if (!actor.is(Role.ORGANIZER)) {
            contests.requireOpenForEntries(stored.line().contest());
        } else if (contests.get(stored.line().contest()).phase() == Phase.CLOSED) {
            throw Problem.closed("problem.contest.closed");
        }
        List<Fault> faults = new ArrayList<>();
        PlainText.checkGiven("reason", reason, faults);
        PlainText.checkLine("reason", reason, 500, faults);
        refuse(faults);
        entries.setStatus(id, EntryStatus.WITHDRAWN, reason);
        publish(id, "entry.withdrawn", actor, "status=" + stored.line().status(), "status=WITHDRAWN\nreason=" + reason);
    }

    /** Refuses unless the actor may change the draft now; holds the entry until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryLine requireChangeable(EntryId id, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        requireDraft(stored);
        if (!contests.get(stored.line().contest()).takesEntriesAt(clock.instant())) {
            throw Problem.closed("problem.contest.entries.closed");
        }
        return stored.line();
    }

    private static void requireDraft(StoredEntry stored) {
        if (stored.line().status() != EntryStatus.DRAFT) {
            throw Problem.closed("problem.entry.locked");
        }
    }

    private StoredEntry seen(EntryId id, Actor actor) {
        StoredEntry entry = find(id);
        EntryPolicy.requireSight(entry, actor);
        return entry;
    }

    private StoredEntry find(EntryId id) {
        return entries.find(id).orElseThrow(EntryPolicy::missing);
    }

    private StoredEntry lock(EntryId id) {
        return entries.lock(id).orElseThrow(EntryPolicy::missing);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private void publish(EntryId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("entry:" + id.value(), action, actor, before, after));
    }
}
