package org.pinping.check;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.check.TextOverlap.Passages;
import org.pinping.contest.ContestId;
import org.pinping.contest.PlainText;
import org.pinping.entry.EntryCourseManagement;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.EntryText;
import org.pinping.entry.EntryView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks handed-in entries against the list of their contest and takes the verdicts. */
@Service
@Transactional
public class CheckManagement {

    private final Checklists checklists;
    private final CheckStore checks;
    private final CheckSummaries summaries;
    private final Findings findings;
    private final EntryFactsManagement entries;
    private final EntryCourseManagement course;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckManagement(
            Checklists checklists,
            CheckStore checks,
            CheckSummaries summaries,
            Findings findings,
            EntryFactsManagement entries,
            EntryCourseManagement course,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checklists = checklists;
        this.checks = checks;
        this.summaries = summaries;
        this.findings = findings;
        this.entries = entries;
        this.course = course;
        this.events = events;
        this.clock = clock;
    }

    /** How the check of each handed-in entry stands, by code. */
    @Transactional(readOnly = true)
    public List<CheckSummary> overview(ContestId contest, Actor actor) {
        requireOffice(actor);
        return summaries.of(contest);
    }

    /** The check of one entry with all that can be computed now. */
    @Transactional(readOnly = true)
    public CheckView get(EntryId id, Actor actor) {
        requireOffice(actor);
        EntryView entry = entries.get(id);
        Checklist checklist = checklist(entry.line().contest());
        List<Likeness> duplicates = findings.duplicates(id);
        Map<String, Tick> ticks = checks.ticks(id).stream().collect(Collectors.toMap(Tick::code, Function.identity()));
        Map<CheckKind, Finding> computed = findings.of(entry, checklist, duplicates);
        List<CheckLine> lines = checklist.items().stream()
                .map(item -> new CheckLine(item, computed.get(item.kind()), ticks.get(item.code())))
                .toList();
        return new CheckView(entry, checklist, lines, duplicates, checks.verdicts(id));
    }

    /** The two texts with what they share, the entry's own first. */
    @Transactional(readOnly = true)
    public SideBySide compare(EntryId id, EntryId other, Actor actor) {
        requireOffice(actor);
        EntryText own = entries.text(id);
        EntryText theirs = entries.text(other);
        TextOverlap overlap = new TextOverlap(own.text());
        Passages passages = overlap.passages(theirs.text());
        Likeness likeness = new Likeness(theirs, passages.shared(), Math.max(1, overlap.length()));
        return new SideBySide(
                own, TextRun.of(own.text(), passages.own()), likeness, TextRun.of(theirs.text(), passages.other()));
    }

    private Checklist checklist(ContestId contest) {
        return checklists.of(contest).orElse(StandardChecklist.LIST);
    }

    /** Answers items on the version that the actor has seen; a computed item may be answered otherwise, with a note. */
    public void answer(EntryId id, int revision, Map<String, Answer> answers, Actor actor) {
        EntryView entry = hold(id, revision, actor);
        Checklist checklist = checklist(entry.line().contest());
        Map<String, Tick> present =
                checks.ticks(id).stream().collect(Collectors.toMap(Tick::code, Function.identity()));
        List<Fault> faults = new ArrayList<>();
        answers.forEach((code, answer) -> PlainText.checkLine("note[" + code + "]", answer.note(), 500, faults));
        Problem.refuse(faults);
        List<String> changed = new ArrayList<>();
        for (CheckItem item : checklist.items()) {
            Answer answer = answers.get(item.code());
            if (answer != null && answer.differsFrom(present.get(item.code()))) {
                checks.put(
                        id,
                        new Tick(
                                item.code(),
                                revision,
                                answer.outcome(),
                                answer.note(),
                                actor.accountId(),
                                clock.instant()));
                changed.add(item.code() + "=" + answer.outcome());
            }
        }
        if (!changed.isEmpty()) {
            publish(id, "check.answered", actor, "revision=" + revision + "\n" + String.join("\n", changed));
        }
    }

    /** Ends the check of the version that the actor has seen. */
    public void decide(
            EntryId id, int revision, Verdict verdict, String reason, @Nullable Instant correctBy, Actor actor) {
        EntryView entry = hold(id, revision, actor);
        if (verdict == Verdict.PASSED) {
            List<Fault> faults = new ArrayList<>();
            PlainText.checkLine("reason", reason, 500, faults);
            Problem.refuse(faults);
            if (entry.line().status() != EntryStatus.SUBMITTED) {
                throw Problem.closed("problem.entry.course." + entry.line().status());
            }
        } else if (verdict == Verdict.RETURNED) {
            course.sendBack(entry, reason, correctBy == null ? Instant.EPOCH : correctBy, actor);
        } else {
            course.reject(entry, reason, actor);
        }
        Instant until = verdict == Verdict.RETURNED ? correctBy : null;
        checks.insert(id, revision, verdict, reason, until, actor.accountId(), clock.instant());
        publish(id, "check.decided", actor, "revision=" + revision + "\nverdict=" + verdict + "\nreason=" + reason);
    }

    private EntryView hold(EntryId id, int revision, Actor actor) {
        actor.require(Role.ORGANIZER);
        EntryView entry = course.hold(id);
        if (checklists.of(entry.line().contest()).isEmpty()) {
            throw Problem.closed("problem.check.unused");
        }
        if (entry.line().revision() != revision) {
            throw Problem.conflict("problem.check.stale", entry.line().revision());
        }
        return entry;
    }

    private static void requireOffice(Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
    }

    private void publish(EntryId id, String action, Actor actor, String after) {
        events.publishEvent(new AuditedEvent("entry:" + id.value(), action, actor, null, after));
    }
}
