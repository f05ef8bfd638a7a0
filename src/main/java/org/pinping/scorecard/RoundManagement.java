package org.pinping.scorecard;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scoring.ScoringStandard;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conducts a review round: opens it when it is ready, shows how far the judges are, closes it with its gaps named. */
@Service
public class RoundManagement {

    private final RoundSheets sheets;
    private final ContestManagement contests;
    private final CriteriaManagement criteria;
    private final JuryManagement jury;
    private final EntryManagement entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundManagement(
            RoundSheets sheets,
            ContestManagement contests,
            CriteriaManagement criteria,
            JuryManagement jury,
            EntryManagement entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.contests = contests;
        this.criteria = criteria;
        this.jury = jury;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Lets the judges mark; refused until a standard, rules and assignments are there. */
    @Transactional
    public void open(ReviewRoundId roundId, String reason, Actor actor) {
        actor.require(Role.ORGANIZER);
        RoundView round = contests.round(roundId);
        if (round.standard() == null || round.rulesDocument() == null) {
            throw Problem.invalid("problem.round.noRules", round.title());
        }
        if (jury.assignments(roundId).isEmpty()) {
            throw Problem.invalid("problem.round.noAssignments", round.title());
        }
        contests.openRound(roundId, reason, actor);
    }

    /** How far each judge is with each entry, without any mark. */
    @Transactional(readOnly = true)
    public RoundProgress progress(ReviewRoundId roundId, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        RoundView round = contests.round(roundId);
        List<EntryLine> lines = entries.submitted(round.contest());
        return new RoundProgress(
                round,
                lines,
                jury.judges(round.contest()),
                statuses(roundId),
                jury.recusals(roundId),
                contradictory(round, lines));
    }

    /** Only where the standard has maxima of their own for categories can a stored mark have ceased to fit. */
    private Set<AssignmentView> contradictory(RoundView round, List<EntryLine> lines) {
        Set<AssignmentView> contradictory = new HashSet<>();
        if (round.standard() == null || criteria.standard(round).categories().isEmpty()) {
            return contradictory;
        }
        ContestView contest = contests.get(round.contest());
        Map<EntryId, ScoringStandard> standards = new HashMap<>();
        lines.forEach(it -> standards.put(
                it.id(),
                criteria.standard(round)
                        .forCategory(contest.category(it.categoryId()).code())));
        for (SubmittedSheet sheet : sheets.begun(round.id())) {
            ScoringStandard standard = standards.get(sheet.entry());
            if (standard != null && !standard.contradictions(sheet.marks()).isEmpty()) {
                contradictory.add(new AssignmentView(sheet.judge(), sheet.entry()));
            }
        }
        return contradictory;
    }

    /** The assigned pairs without a submitted sheet: what closing would leave out. */
    @Transactional(readOnly = true)
    public List<SheetStatus> missing(ReviewRoundId roundId, Actor actor) {
        actor.require(Role.ORGANIZER, Role.SUPERVISOR);
        return statuses(roundId).stream()
                .filter(it -> it.state() != ScorecardState.SUBMITTED)
                .toList();
    }

    /**
     * Ends marking. Sheets that are not submitted are closed as absent with the reason; a draft is never counted.
     *
     * @param missingSeen how many missing sheets the organizer was shown: closing is refused when it is another number
     */
    @Transactional
    public void close(ReviewRoundId roundId, int missingSeen, String reason, Actor actor) {
        actor.require(Role.ORGANIZER);
        List<SheetStatus> missing = missing(roundId, actor);
        if (missing.size() != missingSeen) {
            throw Problem.conflict("problem.round.missingChanged", missingSeen, missing.size());
        }
        if (reason.isBlank()) {
            throw Problem.invalid("problem.reason");
        }
        Instant now = clock.instant();
        List<AssignmentView> pairs = missing.stream()
                .map(it -> new AssignmentView(it.judge(), it.entry()))
                .toList();
        sheets.closeAbsent(roundId, pairs, reason.strip(), now);
        for (AssignmentView pair : pairs) {
            events.publishEvent(new AuditedEvent(
                    "round:" + roundId.value(),
                    "round.absent",
                    actor,
                    null,
                    "judge=" + pair.judge().value() + "\nentry=" + pair.entry().value() + "\nreason="
                            + reason.strip()));
        }
        contests.closeRound(roundId, reason, actor);
    }

    /** The submitted sheets of a round, for the result module, which decides who may see what comes of them. */
    @Transactional(readOnly = true)
    public List<SubmittedSheet> submitted(ReviewRoundId round) {
        return sheets.submitted(round);
    }

    /** The pairs closed as absent, each with its reason; for modules above. */
    @Transactional(readOnly = true)
    public Map<AssignmentView, String> absent(ReviewRoundId round) {
        return sheets.absent(round);
    }

    /** The submitted marks of an entry with their reasons, by judge; for modules above. */
    @Transactional(readOnly = true)
    public Map<JudgeId, Map<String, MarkView>> submittedMarks(ReviewRoundId round, EntryId entry) {
        return sheets.submittedMarks(round, entry);
    }

    /** Every assigned pair with its state, also those not begun; for modules above. */
    @Transactional(readOnly = true)
    public List<SheetStatus> statuses(ReviewRoundId round) {
        Map<AssignmentView, SheetStatus> begun = new HashMap<>();
        sheets.statuses(round).forEach(it -> begun.put(new AssignmentView(it.judge(), it.entry()), it));
        Set<EntryId> standing = new HashSet<>();
        entries.submitted(contests.round(round).contest()).forEach(it -> standing.add(it.id()));
        return jury.assignments(round).stream()
                .filter(it -> standing.contains(it.entry()))
                .map(it -> begun.getOrDefault(it, SheetStatus.notStarted(it)))
                .toList();
    }

    /** A text that changes whenever anything changes that the standings of the round rest on. */
    @Transactional(readOnly = true)
    public String markVersion(ReviewRoundId round) {
        return sheets.markVersion(round);
    }
}
