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
    private final ApplicationForms forms;
    private final SubmissionWindows windows;
    private final SubmissionRoute route;
    private final EntryCodes codes;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final EntryMarking marking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryManagement(
            Entries entries,
            Revisions revisions,
            ApplicationForms forms,
            SubmissionWindows windows,
            SubmissionRoute route,
            EntryCodes codes,
            ContestManagement contests,
            OrganizationManagement organizations,
            EntryMarking marking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.revisions = revisions;
        this.forms = forms;
        this.windows = windows;
        this.route = route;
        this.codes = codes;
        this.contests = contests;
        this.organizations = organizations;
        this.marking = marking;
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
        return EntryPolicy.options(entry, windows.of(entry), actor);
    }

    @Transactional(readOnly = true)
    public List<EntryRevision> revisions(EntryId id, Actor actor) {
        seen(id, actor);
        return revisions.of(id);
    }

    /** What a submitted version changed against the one before it; all of the first one is new. */
    @Transactional(readOnly = true)
    public List<PartChange> changes(EntryId id, int revision, Actor actor) {
        StoredEntry entry = seen(id, actor);
        RevisionText after = revisions.text(id, revision).orElseThrow(EntryPolicy::missing);
        RevisionText before = revisions.text(id, revision - 1).orElse(RevisionText.NONE);
        ContestView contest = contests.get(entry.line().contest());
        return RevisionChange.between(before, after, contest, forms.of(contest.id()));
    }

    /** All that keeps the saved draft from being submitted. */
    @Transactional(readOnly = true)
    public List<Fault> faults(EntryId id, Actor actor) {
        StoredEntry entry = seen(id, actor);
        ContestView contest = contests.get(entry.line().contest());
        return new EntryCheck(contest, forms.of(contest.id()), entry.draft()).submissionFaults();
    }

    /** Starts the draft of an organization: a branch for itself, an organizer on behalf of any. */
    public EntryId create(ContestId contestId, OrganizationId organization, EntryDraft typed, Actor actor) {
        actor.require(Role.BRANCH, Role.ORGANIZER);
        boolean own =
                actor.is(Role.BRANCH) && Long.valueOf(organization.value()).equals(actor.organizationId());
        if (!own) {
            actor.require(Role.ORGANIZER);
        }
        organizations.get(organization);
        ContestView contest = contests.hold(contestId);
        windows.of(contest, organization).requireOpen();
        ApplicationForm form = forms.of(contestId);
        EntryDraft draft = typed.limitedTo(contest, form);
        Problem.refuse(new EntryCheck(contest, form, draft).keepingFaults());
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
        ApplicationForm form = forms.of(contest.id());
        EntryDraft draft = typed.limitedTo(contest, form);
        DraftChange change = DraftChange.between(stored.draft(), draft);
        Instant now = clock.instant();
        requireDraft(stored);
        windows.of(stored).requireOpen();
        if (change.isEmpty()) {
            return new SavedDraft(stored.view().version(), now);
        }
        if (stored.view().version() != version) {
            throw Problem.conflict("problem.entry.stale", change.before(), change.after());
        }
        if (draft.categoryId() != stored.draft().categoryId() && marking.isMarked(id)) {
            throw Problem.invalid(List.of(Fault.of("categoryId", "problem.entry.category.marked")));
        }
        Problem.refuse(new EntryCheck(contest, form, draft).keepingFaults());
        entries.update(stored, draft, now);
        String fields = "fields=" + String.join(",", change.fields());
        publish(id, "entry.saved", actor, "version=" + version, "version=" + (version + 1) + "\n" + fields);
        return new SavedDraft(version + 1, now);
    }

    /** Submits the saved draft; the second of two equal requests finds it submitted and changes nothing. */
    public EntryRevision submit(EntryId id, long version, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        EntryStatus present = stored.line().status();
        if (present == EntryStatus.SUBMITTED || present == EntryStatus.AWAITING) {
            return revisions.of(id).get(0);
        }
        requireDraft(stored);
        ContestView contest = windows.requireOpen(stored).contest();
        if (stored.view().version() != version) {
            throw Problem.conflict("problem.entry.stale.submission");
        }
        Problem.refuse(new EntryCheck(contest, forms.of(contest.id()), stored.draft()).submissionFaults());
        String code = codes.of(stored.line());
        EntryRevision revision = revisions.insert(stored, code, clock.instant(), actor.accountId());
        EntryStatus status = route.needsRecommendation(stored.line()) ? EntryStatus.AWAITING : EntryStatus.SUBMITTED;
        entries.setSubmitted(id, status, code, revision.revision(), revision.submittedAt());
        publish(
                id,
                "entry.submitted",
                actor,
                "status=" + present,
                "status=" + status + "\ncode=" + code + "\nrevision=" + revision.revision() + "\ndigest="
                        + revision.digest());
        return revision;
    }

    /** Takes a submitted or withdrawn entry back to draft before the deadline. */
    public void reopen(EntryId id, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        windows.requireOpen(stored);
        if (stored.line().status() == EntryStatus.REJECTED) {
            throw Problem.closed("problem.entry.course.REJECTED");
        }
        if (!stored.line().status().isWritable()) {
            entries.setStatus(id, EntryStatus.DRAFT, null);
            route.takenBack(stored.line(), actor);
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
            windows.requireOpen(stored);
        } else if (contests.get(stored.line().contest()).phase() == Phase.CLOSED) {
            throw Problem.closed("problem.contest.closed");
        }
        List<Fault> faults = new ArrayList<>();
        PlainText.checkGiven("reason", reason, faults);
        PlainText.checkLine("reason", reason, 500, faults);
        Problem.refuse(faults);
        entries.setStatus(id, EntryStatus.WITHDRAWN, reason);
        publish(id, "entry.withdrawn", actor, "status=" + stored.line().status(), "status=WITHDRAWN\nreason=" + reason);
    }

    /** Refuses unless the actor may change the draft now; holds the entry until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryLine requireChangeable(EntryId id, Actor actor) {
        StoredEntry stored = lock(id);
        EntryPolicy.requireChange(stored, actor);
        requireDraft(stored);
        windows.requireOpen(stored);
        return stored.line();
    }

    private static void requireDraft(StoredEntry stored) {
        if (!stored.line().status().isWritable()) {
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

    private void publish(EntryId id, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("entry:" + id.value(), action, actor, before, after));
    }
}
