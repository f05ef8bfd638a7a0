package org.pinping.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the formal check of each contest asks; a contest without a list of its own has no formal check. */
@Service
@Transactional
public class ChecklistManagement {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final int MOST = 40;

    private final Checklists checklists;
    private final ContestManagement contests;
    private final ApplicationEventPublisher events;

    ChecklistManagement(Checklists checklists, ContestManagement contests, ApplicationEventPublisher events) {
        this.checklists = checklists;
        this.contests = contests;
        this.events = events;
    }

    /** The contest's own list, or the standard one as a proposal while it has none. */
    @Transactional(readOnly = true)
    public Checklist get(ContestId contest, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        return checklists.of(contest).orElse(StandardChecklist.LIST);
    }

    /** Replaces the list before review; the answers to an item that stays are kept. */
    public void replace(ContestId id, Checklist stated, Actor actor) {
        actor.require(Role.ORGANIZER);
        Phase phase = contests.hold(id).phase();
        if (phase != Phase.PREPARING && phase != Phase.SUBMISSION) {
            throw Problem.closed("problem.check.closed");
        }
        Checklist stored = checklists.of(id).orElse(StandardChecklist.LIST);
        if (stored.isUsed()
                && stored.items().equals(stated.items())
                && stored.duplicateLimit() == stated.duplicateLimit()
                && stored.level() == stated.level()) {
            return;
        }
        List<Fault> faults = faults(stated);
        Problem.refuse(faults);
        if (stored.version() != stated.version() || !checklists.replace(id, stated)) {
            throw Problem.conflict("problem.check.list.stale");
        }
        events.publishEvent(new AuditedEvent(
                "contest:" + id.value(),
                "check.list_replaced",
                actor,
                stored.isUsed() ? describe(stored) : null,
                describe(stated)));
    }

    private static List<Fault> faults(Checklist list) {
        List<Fault> faults = new ArrayList<>();
        if (list.items().isEmpty() || list.items().size() > MOST) {
            faults.add(Fault.of("items", "problem.check.items", MOST));
        }
        if (list.duplicateLimit() < 1 || list.duplicateLimit() > 100) {
            faults.add(Fault.of("duplicateLimit", "problem.check.limit"));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            CheckItem item = list.items().get(i);
            String path = "items[" + i + "].";
            if (!CODE.matcher(item.code()).matches() || !codes.add(item.code())) {
                faults.add(Fault.of(path + "code", "problem.check.code", item.code()));
            }
            PlainText.checkGiven(path + "title", item.title(), faults);
            PlainText.checkLine(path + "title", item.title(), 120, faults);
        }
        return faults;
    }

    private static String describe(Checklist list) {
        return list.items().stream()
                .map(it -> it.code() + "=" + it.title() + " " + it.kind())
                .collect(Collectors.joining(
                        "\n", "duplicateLimit=" + list.duplicateLimit() + "\nlevel=" + list.level() + "\n", ""));
    }
}
