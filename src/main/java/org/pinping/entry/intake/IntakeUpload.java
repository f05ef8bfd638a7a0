package org.pinping.entry.intake;

import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Role;
import org.pinping.organization.OrganizationId;
import org.springframework.stereotype.Component;

/** Takes a file in: first asks who sends it, then reads it, and only then writes. */
@Component
public class IntakeUpload {

    private final CaseFileIntake reader;
    private final IntakeManagement intakes;
    private final ContestManagement contests;

    IntakeUpload(CaseFileIntake reader, IntakeManagement intakes, ContestManagement contests) {
        this.reader = reader;
        this.intakes = intakes;
        this.contests = contests;
    }

    /** For a draft that exists. */
    public void take(EntryId entry, String fileName, byte[] content, Actor actor) {
        ContestView contest = intakes.contestFor(entry, actor);
        intakes.keep(entry, reader.read(fileName, content, contest), actor);
    }

    /** For a draft that begins with it. */
    public EntryId start(
            ContestId id, OrganizationId organization, long category, String fileName, byte[] content, Actor actor) {
        actor.require(Role.BRANCH, Role.ORGANIZER);
        ContestView contest = contests.get(id, actor);
        return intakes.start(contest, organization, category, reader.read(fileName, content, contest), actor);
    }
}
