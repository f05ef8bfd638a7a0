package org.pinping.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.PlainText;
import org.pinping.entry.EntryCourseManagement;
import org.pinping.entry.EntryFactsManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.EntryView;
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

/**
 * Keeps quotas and takes the word of the bodies above an applicant. A body recommends in a contest when it has a quota
 * there; an entry passes all such bodies above its applicant, the nearest first, before the office receives it.
 */
@Service
@Transactional
public class RecommendationManagement {

    private final Recommendations recommendations;
    private final EntryManagement entries;
    private final EntryFactsManagement facts;
    private final EntryCourseManagement course;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecommendationManagement(
            Recommendations recommendations,
            EntryManagement entries,
            EntryFactsManagement facts,
            EntryCourseManagement course,
            ContestManagement contests,
            OrganizationManagement organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommendations = recommendations;
        this.entries = entries;
        this.facts = facts;
        this.course = course;
        this.contests = contests;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** All recommending bodies of a contest, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<QuotaLine> quotas(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        return recommendations.quotas(contest);
    }

    /** The recommending bodies above an applicant, the nearest first; for modules above. */
    @Transactional(readOnly = true)
    public List<QuotaLine> above(EntryLine entry) {
        return recommendations.above(entry);
    }

    /** What lies before the actor's own body; empty where it does not recommend in this contest. */
    @Transactional(readOnly = true)
    public Optional<RecommendationQueue> queue(ContestId contest, Actor actor) {
        Long own = actor.is(Role.BRANCH) ? actor.organizationId() : null;
        return own == null
                ? Optional.empty()
                : recommendations.quota(contest, own).map(it -> queue(contest, it));
    }

    private RecommendationQueue queue(ContestId contest, QuotaLine quota) {
        List<EntryLine> below = facts.handedIn(contest, quota.organization());
        List<EntryLine> waiting =
                below.stream().filter(it -> isBefore(it, quota.organization())).toList();
        List<EntryLine> others = new ArrayList<>(below);
        others.removeAll(waiting);
        return new RecommendationQueue(
                quota,
                waiting.stream()
                        .sorted(Comparator.comparing(it -> Objects.requireNonNullElse(it.submittedAt(), Instant.MAX)))
                        .toList(),
                others);
    }

    private boolean isBefore(EntryLine entry, OrganizationId body) {
        List<QuotaLine> ahead = entry.status() == EntryStatus.AWAITING ? recommendations.ahead(entry) : List.of();
        return !ahead.isEmpty() && ahead.get(0).organization().equals(body);
    }

    /**
     * Lets a body recommend so many entries, or none of its own any more.
     *
     * @param quota null when the body is no longer asked
     */
    public void setQuota(ContestId id, OrganizationId organization, @Nullable Integer quota, Actor actor) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.hold(id);
        organizations.get(organization);
        if (contest.phase() != Phase.PREPARING && contest.phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.recommendation.closed");
        }
        QuotaLine stored = recommendations.quota(id, organization.value()).orElse(null);
        int used = stored == null ? 0 : stored.used();
        if (quota == null) {
            if (used > 0) {
                throw Problem.invalid("problem.recommendation.used", used);
            }
            recommendations.removeQuota(id, organization);
        } else {
            if (quota < Math.max(1, used) || quota > 999) {
                throw Problem.invalid(List.of(Fault.of("quota", "problem.recommendation.quota", Math.max(1, used))));
            }
            recommendations.putQuota(id, organization, quota);
        }
        events.publishEvent(new AuditedEvent(
                "contest:" + id.value(),
                "recommendation.quota_set",
                actor,
                stored == null ? null : "organization=" + organization.value() + "\nquota=" + stored.quota(),
                "organization=" + organization.value() + "\nquota=" + quota));
    }

    /** Passes the entry on: to the next body above, or to the office. */
    public void endorse(EntryId id, String opinion, Actor actor) {
        EntryView entry = course.hold(id);
        OrganizationId body = requireTurn(entry, actor);
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLine("opinion", opinion, 500, faults);
        Problem.refuse(faults);
        recommendations.lockQuota(entry.line().contest(), body.value());
        QuotaLine quota =
                recommendations.quota(entry.line().contest(), body.value()).orElseThrow();
        if (quota.isFull()) {
            throw Problem.conflict("problem.recommendation.full", quota.used(), quota.quota());
        }
        record(entry, body, Decision.ENDORSED, opinion, actor);
        if (recommendations.ahead(entry.line()).isEmpty()) {
            course.receive(entry, actor);
        }
    }

    /** Sends the entry back to its applicant with a reason, to be handed in again until a moment. */
    public void sendBack(EntryId id, String reason, @Nullable Instant correctBy, Actor actor) {
        EntryView entry = course.hold(id);
        OrganizationId body = requireTurn(entry, actor);
        Instant deadline =
                correctBy == null ? contests.get(entry.line().contest()).submissionClosesAt() : correctBy;
        if (deadline == null || !deadline.isAfter(clock.instant())) {
            throw Problem.invalid(List.of(Fault.of("correctBy", "problem.contest.deadline.future")));
        }
        course.sendBack(entry, reason, deadline, actor);
        record(entry, body, Decision.RETURNED, reason, actor);
    }

    /** The entry must lie before the actor's own body. */
    private OrganizationId requireTurn(EntryView entry, Actor actor) {
        Long own = actor.is(Role.BRANCH) ? actor.organizationId() : null;
        entries.get(entry.line().id(), actor);
        if (own == null || !isBefore(entry.line(), new OrganizationId(own))) {
            throw Problem.forbidden("problem.recommendation.turn");
        }
        return new OrganizationId(own);
    }

    private void record(EntryView entry, OrganizationId body, Decision decision, String opinion, Actor actor) {
        int revision = entry.line().revision();
        recommendations.insert(
                entry.line(), revision, body.value(), decision, opinion, actor.accountId(), clock.instant());
        events.publishEvent(new AuditedEvent(
                "entry:" + entry.line().id().value(),
                "recommendation." + decision.name().toLowerCase(Locale.ROOT),
                actor,
                null,
                "organization=" + body.value() + "\nrevision=" + revision + "\nopinion=" + opinion));
    }
}
