package org.pinping.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves handed-in entries along: received, sent back, turned down. For modules above, which decide who may and why;
 * always within their transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EntryCourseManagement {

    private final Entries entries;
    private final ContestManagement contests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryCourseManagement(Entries entries, ContestManagement contests, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.contests = contests;
        this.events = events;
        this.clock = clock;
    }

    /** The entry as it is now; it and its contest's phase stay so until the transaction ends. */
    public EntryView hold(EntryId id) {
        StoredEntry entry = entries.lock(id).orElseThrow(EntryPolicy::missing);
        if (contests.hold(entry.line().contest()).phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.entry.course.closed");
        }
        return entry.view();
    }

    /** The last body above has recommended the entry. */
    public void receive(EntryView entry, Actor actor) {
        move(entry, EntryStatus.SUBMITTED, "entry.received", "", null, actor, EntryStatus.AWAITING);
    }

    /** Lets the applicant correct the entry until a moment of its own, which may lie after the deadline of all. */
    public void sendBack(EntryView entry, String reason, Instant correctBy, Actor actor) {
        List<Fault> faults = reasonFaults(reason);
        if (!correctBy.isAfter(clock.instant())) {
            faults.add(Fault.of("correctBy", "problem.contest.deadline.future"));
        }
        Problem.refuse(faults);
        move(
                entry,
                EntryStatus.RETURNED,
                "entry.returned",
                reason,
                correctBy,
                actor,
                EntryStatus.AWAITING,
                EntryStatus.SUBMITTED);
    }

    public void reject(EntryView entry, String reason, Actor actor) {
        Problem.refuse(reasonFaults(reason));
        move(
                entry,
                EntryStatus.REJECTED,
                "entry.rejected",
                reason,
                null,
                actor,
                EntryStatus.AWAITING,
                EntryStatus.SUBMITTED,
                EntryStatus.RETURNED);
    }

    private void move(
            EntryView entry,
            EntryStatus to,
            String action,
            String reason,
            @Nullable Instant correctBy,
            Actor actor,
            EntryStatus... from) {
        EntryStatus present = entry.line().status();
        if (!List.of(from).contains(present)) {
            throw Problem.closed("problem.entry.course." + present);
        }
        entries.setCourse(entry.line().id(), to, reason.isEmpty() ? null : reason, correctBy);
        events.publishEvent(new AuditedEvent(
                "entry:" + entry.line().id().value(),
                action,
                actor,
                "status=" + present,
                "status=" + to + (reason.isEmpty() ? "" : "\nreason=" + reason)
                        + (correctBy == null ? "" : "\ncorrectBy=" + correctBy)));
    }

    private static List<Fault> reasonFaults(String reason) {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkGiven("reason", reason, faults);
        PlainText.checkLine("reason", reason, 500, faults);
        return faults;
    }
}
