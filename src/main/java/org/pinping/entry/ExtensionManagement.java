package org.pinping.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives single bodies more time to hand in, with a reason that everybody in the office can read. */
@Service
@Transactional
public class ExtensionManagement {

    private final Extensions extensions;
    private final SubmissionWindows windows;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionManagement(
            Extensions extensions,
            SubmissionWindows windows,
            ContestManagement contests,
            OrganizationManagement organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.extensions = extensions;
        this.windows = windows;
        this.contests = contests;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of the tree. */
    @Transactional(readOnly = true)
    public List<Extension> list(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        return extensions.of(contest);
    }

    /** Until when a body may hand in, with what it was given of its own. */
    @Transactional(readOnly = true)
    public SubmissionWindow window(ContestView contest, OrganizationId organization) {
        return windows.of(contest, organization);
    }

    /** Sets a deadline later than the one that binds the body now. */
    public void extend(ContestId id, OrganizationId organization, Instant closesAt, String reason, Actor actor) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.hold(id);
        organizations.get(organization);
        if (contest.phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.contest.deadline.over");
        }
        SubmissionWindow present = windows.of(contest, organization);
        refuse(closesAt, present, reason);
        Instant now = clock.instant();
        extensions.put(id, organization, closesAt, reason, actor.accountId(), now);
        events.publishEvent(new AuditedEvent(
                "contest:" + id.value(),
                "entry.extended",
                actor,
                "organization=" + organization.value() + "\nclosesAt=" + present.closesAt(),
                "organization=" + organization.value() + "\nclosesAt=" + closesAt + "\nreason=" + reason));
    }

    private void refuse(Instant closesAt, SubmissionWindow present, String reason) {
        List<Fault> faults = new ArrayList<>();
        Instant bound = present.closesAt();
        if (!closesAt.isAfter(clock.instant())) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.future"));
        } else if (bound != null && !closesAt.isAfter(bound)) {
            faults.add(Fault.of("closesAt", "problem.contest.deadline.later"));
        }
        PlainText.checkGiven("reason", reason, faults);
        PlainText.checkLine("reason", reason, 500, faults);
        Problem.refuse(faults);
    }
}
