package org.pinping.entry.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.SectionView;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.office.PictureData;
import org.pinping.organization.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the case file of a draft until a person has confirmed or discarded what it proposes. Only who may edit sees it. */
@Service
@Transactional
public class IntakeManagement {

    private final Intakes intakes;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeManagement(
            Intakes intakes,
            EntryManagement entries,
            ContestManagement contests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.entries = entries;
        this.contests = contests;
        this.events = events;
        this.clock = clock;
    }

    /** The contest of a draft that may take in a file now. */
    @Transactional(readOnly = true)
    public ContestView contestFor(EntryId entry, Actor actor) {
        requireEdit(entry, actor);
        if (intakes.isOpen(entry)) {
            throw Problem.conflict("problem.intake.open");
        }
        return contests.get(entries.get(entry, actor).line().contest());
    }

    @Transactional(readOnly = true)
    public boolean isOpen(EntryId entry) {
        return intakes.isOpen(entry);
    }

    /** The file of a draft that waits to be looked at. */
    @Transactional(readOnly = true)
    public Optional<IntakeView> open(EntryId entry, Actor actor) {
        requireEdit(entry, actor);
        return intakes.open(entry);
    }

    /** Keeps a file that was read for a draft; there is one at a time. */
    public IntakeId keep(EntryId entry, ReadCaseFile file, Actor actor) {
        ContestView contest = contestFor(entry, actor);
        try {
            IntakeId id = intakes.insert(contest.id(), entry, actor.accountId(), file, clock.instant());
            publish(entry, "intake.kept", actor, null, "intake=" + id.value() + "\nsize=" + file.content().length);
            return id;
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("problem.intake.open");
        }
    }

    /** Starts the draft of an organization with a file, both or nothing. */
    public EntryId start(
            ContestView contest, OrganizationId organization, long category, ReadCaseFile file, Actor actor) {
        String brand = file.proposal().brand().value();
        EntryDraft draft = new EntryDraft(category, brand.length() > 60 ? "" : brand, List.of(), Map.of(), Map.of());
        EntryId entry = entries.create(contest.id(), organization, draft, actor);
        keep(entry, file, actor);
        return entry;
    }

    /**
     * Writes what a person has made of the proposal into the draft, if nobody has changed that meanwhile.
     *
     * @return the pictures that are to be kept with the entry
     */
    List<ProposedPicture> confirm(EntryId entry, IntakeId id, long version, IntakeDecision decision, Actor actor) {
        requireEdit(entry, actor);
        IntakeView intake = require(intakes.lockOpen(entry), id);
        List<Fault> faults = decision.faults(intake);
        Problem.refuse(faults);
        EntryView stored = entries.get(entry, actor);
        ContestView contest = contests.get(intake.contest());
        Map<String, String> sections = new HashMap<>();
        for (SectionView section : contest.sections()) {
            sections.put(section.code(), decision.section(section.code(), intake));
        }
        EntryDraft draft = new EntryDraft(
                stored.line().categoryId(), decision.brandName(), decision.coApplicants(), decision.fields(), sections);
        if (stored.version() != version) {
            throw Problem.conflict("problem.intake.stale");
        }
        entries.saveDraft(entry, version, draft, actor);
        List<ProposedPicture> kept = kept(intake, decision);
        intakes.confirm(id);
        publish(entry, "intake.confirmed", actor, "intake=" + id.value(), "version=" + version);
        return kept;
    }

    private List<ProposedPicture> kept(IntakeView intake, IntakeDecision decision) {
        return decision.pictures().stream()
                .sorted()
                .flatMap(number -> intakes
                        .picture(intake.id(), number)
                        .map(data -> new ProposedPicture(name(number, data), data, decision.captionOf(number, intake)))
                        .stream())
                .toList();
    }

    private static String name(int number, PictureData data) {
        String ending = data.mediaType().substring(data.mediaType().indexOf('/') + 1);
        return (number + 1) + "." + (ending.equals("jpeg") ? "jpg" : ending);
    }

    /** Leaves the draft as it is and forgets the file. */
    public void discard(EntryId entry, IntakeId id, Actor actor) {
        requireEdit(entry, actor);
        IntakeView intake = require(intakes.lockOpen(entry), id);
        intakes.delete(intake.id());
        publish(entry, "intake.discarded", actor, "intake=" + id.value(), null);
    }

    /** The open file; refuses where there is none. */
    @Transactional(readOnly = true)
    public IntakeView require(EntryId entry, Actor actor) {
        return open(entry, actor).orElseThrow(IntakeManagement::missing);
    }

    @Transactional(readOnly = true)
    public PictureData picture(EntryId entry, int number, Actor actor) {
        return intakes.picture(require(entry, actor).id(), number).orElseThrow(IntakeManagement::missing);
    }

    /** The file as it was sent. */
    @Transactional(readOnly = true)
    public byte[] original(IntakeView intake, EntryId entry, Actor actor) {
        requireEdit(entry, actor);
        return intakes.content(require(intakes.open(entry), intake.id()).id());
    }

    private void requireEdit(EntryId entry, Actor actor) {
        if (!entries.options(entry, actor).edit()) {
            throw missing();
        }
    }

    private static IntakeView require(Optional<IntakeView> open, IntakeId id) {
        return open.filter(it -> it.id().equals(id)).orElseThrow(() -> Problem.conflict("problem.intake.gone"));
    }

    private static Problem missing() {
        return Problem.notFound("problem.intake.missing");
    }

    private void publish(EntryId entry, String action, Actor actor, @Nullable String before, @Nullable String after) {
        events.publishEvent(new AuditedEvent("entry:" + entry.value(), action, actor, before, after));
    }
}
