package org.pinping.entry.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pinping.casefile.Found;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.pinping.organization.OrganizationView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files an organizer has sent on behalf of many, until each has become a draft or all are dropped. */
@Service
@Transactional
public class IntakeBatchManagement {

    private final Intakes intakes;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeBatchManagement(
            Intakes intakes,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** The files that wait, each with the organization whose name it gives. */
    @Transactional(readOnly = true)
    public List<WaitingFile> waiting(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER);
        contests.get(contest, actor);
        Map<String, Long> names = names();
        return intakes.waiting(contest, actor.accountId()).stream()
                .map(it -> new WaitingFile(it, match(it, names)))
                .toList();
    }

    private Map<String, Long> names() {
        Map<String, Long> names = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (OrganizationView node : organizations.tree()) {
            for (String name : new HashSet<>(List.of(normalised(node.name()), normalised(node.shortName())))) {
                if (names.put(name, node.id().value()) != null) {
                    twice.add(name);
                }
            }
        }
        names.keySet().removeAll(twice);
        return names;
    }

    private static @Nullable Long match(IntakeView intake, Map<String, Long> names) {
        for (Found body : intake.proposal().bodies()) {
            Long organization = names.get(normalised(body.value()));
            if (organization != null) {
                return organization;
            }
        }
        return null;
    }

    /** Names are written with and without 中共 before them, with either kind of brackets and any blanks. */
    private static String normalised(String name) {
        return name.replaceAll("[\\s\\u3000]", "")
                .replace('(', '（')
                .replace(')', '）')
                .replaceFirst("^(?:中国共产党|中共)", "")
                .replaceFirst("委员会$", "委");
    }

    /** The contest, while entries are handed in; whose time is over is found out when its draft is made. */
    public ContestView contestFor(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER);
        ContestView held = contests.hold(contest);
        if (held.phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.contest.entries.closed");
        }
        return held;
    }

    public void keep(ContestId contest, ReadCaseFile file, Actor actor) {
        actor.require(Role.ORGANIZER);
        intakes.insert(contest, null, actor.accountId(), file, clock.instant());
    }

    /** One draft for each file, all or none; every fault is named at once. */
    public int confirm(ContestId contest, List<BatchChoice> choices, Actor actor) {
        contestFor(contest, actor);
        Map<IntakeId, IntakeView> waiting = new HashMap<>();
        intakes.waiting(contest, actor.accountId()).forEach(it -> waiting.put(it.id(), it));
        refuseTwice(choices);
        for (BatchChoice choice : choices) {
            IntakeView intake = waiting.get(choice.intake());
            if (intake == null) {
                throw Problem.conflict("problem.intake.gone");
            }
            String brand = intake.proposal().brand().value();
            EntryDraft draft =
                    new EntryDraft(choice.category(), brand.length() > 60 ? "" : brand, List.of(), Map.of(), Map.of());
            OrganizationId organization = new OrganizationId(choice.organization());
            EntryId entry = create(contest, organization, draft, intake, actor);
            intakes.openFor(intake.id(), entry);
            events.publishEvent(new AuditedEvent(
                    "entry:" + entry.value(),
                    "intake.kept",
                    actor,
                    null,
                    "intake=" + intake.id().value()));
        }
        return choices.size();
    }

    private EntryId create(
            ContestId contest, OrganizationId organization, EntryDraft draft, IntakeView intake, Actor actor) {
        try {
            return entries.create(contest, organization, draft, actor);
        } catch (Problem e) {
            String field = "organizations[" + intake.id().value() + "]";
            throw Problem.invalid(
                    List.of(new Fault(field, e.code(), e.faults().get(0).args())));
        }
    }

    private static void refuseTwice(List<BatchChoice> choices) {
        Set<Long> seen = new HashSet<>();
        List<Fault> faults = choices.stream()
                .filter(it -> !seen.add(it.organization()))
                .map(it -> Fault.of("organizations[" + it.intake().value() + "]", "problem.intake.twice"))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    public void discard(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER);
        intakes.waiting(contest, actor.accountId()).forEach(it -> intakes.delete(it.id()));
    }
}
