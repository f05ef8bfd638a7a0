package org.pinping.criteria;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.scoring.RoundRules;
import org.pinping.scoring.ScoringStandard;
import org.pinping.scoring.StandardId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the criteria files, pins the one a round is judged by, and reads the rules a round is counted by. */
@Service
public class CriteriaManagement {

    private static final int LONGEST_NAME = 200;

    private final CriteriaFolder folder;
    private final StandardStore store;
    private final CriteriaReader reader;
    private final ContestManagement contests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaManagement(
            CriteriaFolder folder,
            StandardStore store,
            CriteriaReader reader,
            ContestManagement contests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.folder = folder;
        this.store = store;
        this.reader = reader;
        this.contests = contests;
        this.events = events;
        this.clock = clock;
    }

    /** Every file of the criteria folder by name, usable or not, then what only the database keeps. */
    @Transactional(readOnly = true)
    public List<StandardReport> available() {
        List<StandardReport> reports = new ArrayList<>();
        folder.files().forEach(source -> reports.add(report(source, false)));
        Set<StandardId> inFolder = new HashSet<>();
        reports.forEach(report -> inFolder.add(report.id()));
        for (CriteriaSource source : store.all()) {
            StandardReport report = report(source, true);
            if (!inFolder.contains(report.id())) {
                reports.add(report);
            }
        }
        return reports;
    }

    /** One of {@link #available()}. */
    @Transactional(readOnly = true)
    public StandardReport report(StandardId id) {
        return available().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(CriteriaManagement::missing);
    }

    private StandardReport report(CriteriaSource source, boolean stored) {
        CriteriaFile file = reader.read(source);
        return new StandardReport(
                file.id(), source.name(), stored, file.standard(), file.rules(), file.faults(), file.warnings());
    }

    /** A standard that a round was given, or one that is usable. */
    public ScoringStandard standard(StandardId id) {
        ScoringStandard known = reader.known(id);
        return known != null ? known : usable(source(id)).standard();
    }

    /** The standard of a round, which must have one. */
    public ScoringStandard standard(RoundView round) {
        StandardId id = round.standard();
        if (id == null) {
            throw Problem.invalid("problem.criteria.no-standard");
        }
        return standard(id);
    }

    /** The binding rules of a round, which must have them. */
    public RoundRules rules(RoundView round) {
        String document = round.rulesDocument();
        String digest = round.rulesDigest();
        if (document == null || digest == null) {
            throw Problem.invalid("problem.criteria.no-rules");
        }
        return reader.rules(digest, document, standard(round));
    }

    /** The rules a criteria file suggests, as a rules document. */
    public String defaultRules(StandardId id) {
        return RulesDocument.write(suggestedRules(id));
    }

    /** The rules a criteria file suggests. */
    public RoundRules suggestedRules(StandardId id) {
        return usable(source(id)).rules();
    }

    /** Rules as a rules document, the form in which a round keeps them. */
    public String document(RoundRules rules) {
        return RulesDocument.write(rules);
    }

    /** Keeps a file if it is usable; if not, the report tells all its faults and nothing is kept. */
    @Transactional
    public StandardReport upload(String name, byte[] content, Actor actor) {
        actor.require(Role.ORGANIZER);
        if (content.length == 0) {
            throw Problem.invalid("problem.criteria.no-file");
        }
        CriteriaSource source = CriteriaSource.of(plainName(name), content);
        StandardReport report = report(source, true);
        if (report.standard() != null) {
            keep(report.standard(), source, actor);
        }
        return report;
    }

    /** Gives a round its standard and rules, whatever they were before; from then on the standard's content is kept. */
    @Transactional
    public void pin(StandardId id, String rulesDocument, ReviewRoundId round, Actor actor) {
        keepAndFix(id, rulesDocument, round, contests.round(round).rulesVersion(), actor);
    }

    /** The same by somebody who has seen the round's rules in that version; refused when there is a newer one. */
    @Transactional
    public void pin(StandardId id, String rulesDocument, ReviewRoundId round, int version, Actor actor) {
        keepAndFix(id, rulesDocument, round, version, actor);
    }

    /** The same with rules that have been read. */
    @Transactional
    public void pin(StandardId id, RoundRules rules, ReviewRoundId round, int version, Actor actor) {
        keepAndFix(id, RulesDocument.write(rules), round, version, actor);
    }

    private void keepAndFix(StandardId id, String rulesDocument, ReviewRoundId round, int version, Actor actor) {
        actor.require(Role.ORGANIZER);
        CriteriaSource source = source(id);
        ScoringStandard standard = usable(source).standard();
        RulesDocument.Reading reading = RulesDocument.read(rulesDocument, standard);
        if (reading.rules() == null) {
            throw Problem.invalid(reading.faults().stream()
                    .map(fault -> new Fault(fault.path(), fault.code(), List.copyOf(fault.args())))
                    .toList());
        }
        if (!reading.rules().rounds().weights().isEmpty()) {
            throw Problem.invalid("problem.criteria.rounds");
        }
        keep(standard, source, actor);
        contests.fixRules(round, version, id, RulesDocument.write(reading.rules()), actor);
    }

    private void keep(ScoringStandard standard, CriteriaSource source, Actor actor) {
        if (store.insert(standard, source, clock.instant())) {
            events.publishEvent(new AuditedEvent(
                    "standard:" + standard.id().digest(),
                    "criteria.stored",
                    actor,
                    null,
                    "code=" + standard.code() + "\nversion=" + standard.version() + "\nsource=" + source.name()));
        }
    }

    private CriteriaSource source(StandardId id) {
        return store.find(id)
                .or(() -> folder.files().stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst())
                .orElseThrow(CriteriaManagement::missing);
    }

    private Usable usable(CriteriaSource source) {
        CriteriaFile file = reader.read(source);
        if (file.standard() == null || file.rules() == null) {
            throw Problem.invalid("problem.criteria.unusable");
        }
        return new Usable(file.standard(), file.rules());
    }

    /** A file without faults. */
    private record Usable(ScoringStandard standard, RoundRules rules) {}

    /** Browsers may send a path; only the last part names the file. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static Problem missing() {
        return Problem.notFound("problem.criteria.missing");
    }
}
