package org.pinping.entry.material;

import org.pinping.entry.EntryId;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryRevision;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submits an entry with the text and the files that the actor has seen. The files have no part in the version of the
 * text: a photo that arrives while somebody writes is no reason to refuse what is written.
 */
@Service
public class SubmissionManagement {

    private final EntryManagement entries;
    private final MaterialManagement materials;

    SubmissionManagement(EntryManagement entries, MaterialManagement materials) {
        this.entries = entries;
        this.materials = materials;
    }

    /**
     * Submits what was seen and nothing else.
     *
     * @param files the digest of the list of files
     */
    @Transactional
    public EntryRevision submit(EntryId id, long version, String files, Actor actor) {
        // first what locks the entry: no file comes or goes any more, and the list is that of the submission
        EntryRevision revision = entries.submit(id, version, actor);
        if (!MaterialDigest.of(materials.list(id, actor)).equals(files)) {
            throw Problem.conflict("problem.entry.stale.submission");
        }
        return revision;
    }
}
