package org.pinping.entry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.springframework.stereotype.Component;

/** Takes a file in: first asks who sends it, then reads it, and only then writes. */
@Component
public class IntakeUpload {

    private static final int PLACES = 2;
    private static final long PATIENCE_SECONDS = 5;
    /** A file of more than this takes all places: the memory of the program is that of a small machine. */
    private static final int LARGE = 8 << 20;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final CaseFileIntake reader;
    private final IntakeManagement intakes;
    private final ContestManagement contests;

    IntakeUpload(CaseFileIntake reader, IntakeManagement intakes, ContestManagement contests) {
        this.reader = reader;
        this.intakes = intakes;
        this.contests = contests;
    }

    /** For a draft that exists. */
    public void take(EntryId entry, SentFile file, Actor actor) {
        ContestView contest = intakes.contestFor(entry, actor);
        inPlace(file, () -> intakes.keep(entry, read(file, contest), actor));
    }

    /** For a draft that begins with it. */
    public EntryId start(ContestId id, OrganizationId organization, long category, SentFile file, Actor actor) {
        actor.require(Role.BRANCH, Role.ORGANIZER);
        ContestView contest = contests.get(id, actor);
        return inPlace(file, () -> intakes.start(contest, organization, category, read(file, contest), actor));
    }

    private ReadCaseFile read(SentFile file, ContestView contest) {
        try {
            return reader.read(file.name(), file.content(), contest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file are fetched only once there is room for them. */
    <T> T inPlace(SentFile file, Supplier<T> work) {
        int needed = file.size() > LARGE ? PLACES : 1;
        try {
            if (!places.tryAcquire(needed, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release(needed);
        }
    }

    private static Problem busy() {
        return Problem.invalid(List.of(Fault.of("file", "problem.intake.reason.BUSY", "")));
    }
}
