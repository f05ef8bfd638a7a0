package org.pinping.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundPhase;
import org.pinping.contest.RoundView;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.jury.AssignmentView;
import org.pinping.jury.JudgeId;
import org.pinping.jury.JudgeView;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scoring.Marks;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.SheetScore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A judge's own sheets: open, save, submit. A judge reaches only sheets that are assigned and not recused. */
@Service
public class ScorecardManagement {

    private static final int TOTAL_SCALE = 4;

    private final Sheets sheets;
    private final RoundSheets roundSheets;
    private final ContestManagement contests;
    private final CriteriaManagement criteria;
    private final EntryManagement entries;
    private final JuryManagement jury;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScorecardManagement(
            Sheets sheets,
            RoundSheets roundSheets,
            ContestManagement contests,
            CriteriaManagement criteria,
            EntryManagement entries,
            JuryManagement jury,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.roundSheets = roundSheets;
        this.contests = contests;
        this.criteria = criteria;
        this.entries = entries;
        this.jury = jury;
        this.events = events;
        this.clock = clock;
    }

    /** The entries the actor is to mark in a round, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<QueueItem> queue(ReviewRoundId roundId, Actor actor) {
        RoundView round = contests.round(roundId);
        JudgeView judge =
                jury.judgeOf(round.contest(), actor).orElseThrow(() -> Problem.notFound("problem.scorecard.notJudge"));
        Map<EntryId, SheetStatus> begun = new HashMap<>();
        roundSheets.statuses(roundId, judge.id()).forEach(it -> begun.put(it.entry(), it));
        Map<EntryId, EntryLine> lines = new HashMap<>();
        entries.submitted(round.contest()).forEach(it -> lines.put(it.id(), it));
        List<QueueItem> queue = new ArrayList<>();
        for (AssignmentView assigned : jury.assignments(roundId, judge.id())) {
            EntryLine line = lines.get(assigned.entry());
            if (line != null) {
                SheetStatus status = begun.get(assigned.entry());
                queue.add(
                        status == null
                                ? new QueueItem(line, ScorecardState.NOT_STARTED, 0, null)
                                : new QueueItem(line, status.state(), status.marked(), status.savedAt()));
            }
        }
        queue.sort((a, b) -> a.entry().code().compareTo(b.entry().code()));
        return queue;
    }

    /** The actor's sheet for an entry; NOT_FOUND unless the entry is assigned to the actor and the round has opened. */
    @Transactional(readOnly = true)
    public SheetView open(ReviewRoundId round, EntryId entry, Actor actor) {
        return view(find(round, entry, actor), clock.instant());
    }

    /**
     * Stores the clauses that changed, all or none. A mark that the clause does not allow is refused by name; a sheet
     * that has moved on since {@code change.version} is not touched and comes back as it stands.
     */
    @Transactional
    public SaveOutcome save(ReviewRoundId round, EntryId entry, SheetChange change, Actor actor) {
        Instant now = clock.instant();
        Sheet sheet = find(round, entry, actor);
        if (sheet.id() != null && !change.key().isEmpty() && change.key().equals(sheet.saveKey())) {
            return new SaveOutcome(true, view(sheet, now));
        }
        sheet.requireWritable(now);
        ScoringStandard standard = standard(sheet);
        Map<String, MarkView> read = SheetReader.read(standard, change.marks());
        if (sheet.version() != change.version()) {
            return new SaveOutcome(false, view(sheet, now));
        }
        Map<String, MarkView> changed = new LinkedHashMap<>();
        read.forEach((clause, mark) -> {
            if (!mark.equals(sheet.marks().getOrDefault(clause, MarkView.EMPTY))) {
                changed.put(clause, mark);
            }
        });
        if (changed.isEmpty()) {
            return new SaveOutcome(true, view(sheet, now));
        }
        Map<String, MarkView> marks = new LinkedHashMap<>(sheet.marks());
        marks.putAll(changed);
        SheetContent content = SheetContent.of(standard, marks);
        boolean mine = sheet.id() == null
                ? sheets.begin(sheet, content, change.key(), now)
                : sheets.advance(sheet.id(), sheet.version(), content, change.key(), now);
        if (!mine) {
            return new SaveOutcome(false, view(find(round, entry, actor), now));
        }
        long id = sheet.id() == null ? sheets.idOf(sheet) : sheet.id();
        publish(id, "scorecard.saved", actor, words(sheet.marks(), changed), words(changed, changed));
        return new SaveOutcome(true, view(sheet.saved(id, marks, change.key(), now), now));
    }

    /**
     * Submits the sheet as it is stored: refused with every clause that has no mark; the marks are kept as an
     * immutable revision. Submitting what is submitted already changes nothing.
     */
    @Transactional
    public SaveOutcome submit(ReviewRoundId round, EntryId entry, long version, Actor actor) {
        Instant now = clock.instant();
        Sheet sheet = find(round, entry, actor);
        if (sheet.state() == ScorecardState.SUBMITTED) {
            return new SaveOutcome(true, view(sheet, now));
        }
        sheet.requireWritable(now);
        if (sheet.version() != version) {
            return new SaveOutcome(false, view(sheet, now));
        }
        ScoringStandard standard = standard(sheet);
        Marks marks = marks(sheet.marks());
        Problem.refuse(faults(standard, marks));
        SheetScore score = standard.score(marks);
        if (!score.missing().isEmpty()) {
            throw Problem.invalid(score.missing().stream()
                    .map(it -> Fault.of(
                            it.code(),
                            "problem.scorecard.missing",
                            it.code(),
                            it.title().zh()))
                    .toList());
        }
        int revision = sheet.revision() + 1;
        if (!sheets.submit(sheet.begunId(), version, revision, now)) {
            return new SaveOutcome(false, view(find(round, entry, actor), now));
        }
        SheetContent content = SheetContent.of(standard, sheet.marks());
        Submission submission = new Submission(stored(score), now, actor.accountId());
        sheets.addRevision(sheet.begunId(), revision, sheet.standard(), content, submission);
        publish(
                sheet.begunId(),
                "scorecard.submitted",
                actor,
                null,
                "revision=" + revision + "\ntotal=" + submission.total().toPlainString() + "\ndigest="
                        + content.digest());
        return new SaveOutcome(true, view(sheet.submitted(revision, now), now));
    }

    /** Gives a submitted sheet back to its judge while the round is open; the submitted revision stays. */
    @Transactional
    public void reopen(ReviewRoundId roundId, JudgeId judge, EntryId entry, String reason, Actor actor) {
        actor.require(Role.ORGANIZER);
        RoundView round = contests.round(roundId);
        if (round.phase() != RoundPhase.OPEN) {
            throw Problem.closed("problem.scorecard.roundClosed");
        }
        if (reason.isBlank()) {
            throw Problem.invalid("problem.reason");
        }
        long id = sheets.submittedId(roundId, judge, entry)
                .orElseThrow(() -> Problem.conflict("problem.scorecard.notSubmitted"));
        if (!sheets.reopen(id)) {
            throw Problem.conflict("problem.scorecard.notSubmitted");
        }
        publish(id, "scorecard.reopened", actor, "SUBMITTED", "reason=" + reason.strip());
    }

    private Sheet find(ReviewRoundId round, EntryId entry, Actor actor) {
        Sheet sheet = sheets.find(round, entry, actor.accountId())
                .orElseThrow(() -> Problem.notFound("problem.scorecard.notAssigned"));
        if (sheet.phase() == RoundPhase.PREPARING) {
            throw Problem.closed("problem.scorecard.notOpen");
        }
        return sheet;
    }

    private ScoringStandard standard(Sheet sheet) {
        return criteria.standard(sheet.standard()).forCategory(sheet.category());
    }

    private SheetView view(Sheet sheet, Instant now) {
        ScoringStandard standard = standard(sheet);
        Marks marks = marks(sheet.marks());
        List<Fault> faults = faults(standard, marks);
        Set<String> misfits = faults.stream().map(Fault::field).collect(Collectors.toSet());
        return new SheetView(
                sheet.round(),
                sheet.judge(),
                sheet.entry(),
                standard,
                sheet.marks(),
                standard.score(marks.without(misfits)),
                faults,
                sheet.state(),
                sheet.version(),
                sheet.savedAt(),
                sheet.submittedAt(),
                sheet.writableAt(now));
    }

    /** The marks that fit no longer, because the entry's category has changed. */
    private static List<Fault> faults(ScoringStandard standard, Marks marks) {
        List<Fault> faults = new ArrayList<>();
        standard.contradictions(marks)
                .forEach((clause, words) -> faults.add(Fault.of(clause, words.code(), words.args(Locale.ROOT))));
        return faults;
    }

    /** Weights and votes may bring more decimals than the revision's column holds. */
    private static BigDecimal stored(SheetScore score) {
        BigDecimal total = Objects.requireNonNull(score.total());
        return total.scale() > TOTAL_SCALE ? total.setScale(TOTAL_SCALE, RoundingMode.HALF_UP) : total;
    }

    private static Marks marks(Map<String, MarkView> marks) {
        Map<String, String> values = new LinkedHashMap<>();
        marks.forEach((clause, mark) -> {
            if (mark.value() != null) {
                values.put(clause, mark.value());
            }
        });
        return new Marks(values);
    }

    /** The given clauses of a sheet as lines for the audit trail. */
    private static String words(Map<String, MarkView> marks, Map<String, MarkView> clauses) {
        StringJoiner lines = new StringJoiner("\n");
        clauses.keySet().stream().sorted().forEach(clause -> {
            MarkView mark = marks.getOrDefault(clause, MarkView.EMPTY);
            lines.add(clause + "=" + (mark.value() == null ? "" : mark.value())
                    + (mark.reason().isEmpty() ? "" : " // " + mark.reason()));
        });
        return lines.toString();
    }

    private void publish(long id, String action, Actor actor, @Nullable String before, String after) {
        events.publishEvent(new AuditedEvent("scorecard:" + id, action, actor, before, after));
    }
}
