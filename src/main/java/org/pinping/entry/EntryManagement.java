package org.pinping.entry;

import java.util.List;
import org.pinping.contest.ContestId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.organization.OrganizationId;
import org.springframework.stereotype.Service;

/** Keeps entries from draft to submission. */
@Service
public class EntryManagement {

    /** The submitted entries of a contest by code; for modules above, which decide who may see them. */
    public List<EntryLine> submitted(ContestId contest) {
        throw new UnsupportedOperationException();
    }

    /** The text of an entry; for modules above, which have decided that the reader may see it. */
    public EntryView caseFile(EntryId id) {
        throw new UnsupportedOperationException();
    }

    /** The entries the actor may see; of drafts handed in by branches an organizer learns the number only. */
    public EntryList list(ContestId contest, EntryFilter filter, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The entry, if the actor may see it. */
    public EntryView get(EntryId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Starts the draft of an organization: a branch for itself, an organizer on behalf of any. */
    public EntryId create(ContestId contest, OrganizationId organization, EntryDraft draft, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Keeps what was typed, complete or not. */
    public SavedDraft saveDraft(EntryId id, long version, EntryDraft draft, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** All that keeps the saved draft from being submitted. */
    public List<Fault> faults(EntryId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Submits the saved draft; the second of two equal requests finds it submitted and changes nothing. */
    public EntryRevision submit(EntryId id, long version, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes a submitted or withdrawn entry back to draft before the deadline. */
    public void reopen(EntryId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(EntryId id, String reason, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<EntryRevision> revisions(EntryId id, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
