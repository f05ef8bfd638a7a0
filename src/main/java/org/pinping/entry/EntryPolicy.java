package org.pinping.entry;

import org.pinping.contest.Phase;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;

/** Who may see and who may change an entry. Judges read case files through their sheets, not here. */
final class EntryPolicy {

    private EntryPolicy() {}

    static boolean maySee(StoredEntry entry, Actor actor) {
        if (actor.is(Role.BRANCH) && entry.isWithin(actor)) {
            return true;
        }
        boolean office = actor.is(Role.ORGANIZER) || actor.is(Role.SUPERVISOR);
        return office && (entry.line().status() != EntryStatus.DRAFT || entry.onBehalf());
    }

    /** The applicant itself, or an organizer where an organizer has entered on its behalf. */
    static boolean mayChange(StoredEntry entry, Actor actor) {
        boolean applicant = actor.is(Role.BRANCH) && entry.isOf(actor);
        return applicant || (actor.is(Role.ORGANIZER) && entry.onBehalf());
    }

    static void requireSight(StoredEntry entry, Actor actor) {
        if (!maySee(entry, actor)) {
            throw missing();
        }
    }

    static void requireChange(StoredEntry entry, Actor actor) {
        requireSight(entry, actor);
        if (!mayChange(entry, actor)) {
            throw Problem.forbidden("problem.entry.foreign");
        }
    }

    static EntryOptions options(StoredEntry entry, SubmissionWindow window, Actor actor) {
        boolean change = window.isOpen() && mayChange(entry, actor);
        EntryStatus status = entry.line().status();
        boolean over = status == EntryStatus.WITHDRAWN || status == EntryStatus.REJECTED;
        boolean office = actor.is(Role.ORGANIZER) && window.contest().phase() != Phase.CLOSED;
        return new EntryOptions(
                change && status.isWritable(),
                change && mayTakeBack(status),
                !over && (change || office),
                window.deadline(),
                entry.withdrawalReason(),
                entry.returnReason());
    }

    /** What the office turned down stays so, and what it sent back is written on, not taken back. */
    static boolean mayTakeBack(EntryStatus status) {
        return status == EntryStatus.AWAITING || status == EntryStatus.SUBMITTED || status == EntryStatus.WITHDRAWN;
    }

    static Problem missing() {
        return Problem.notFound("problem.entry.missing");
    }
}
