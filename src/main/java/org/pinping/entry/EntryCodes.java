package org.pinping.entry;

import org.pinping.contest.ContestManagement;
import org.springframework.stereotype.Component;

/** Gives entries the codes under which they take part. */
@Component
class EntryCodes {

    private final Entries entries;
    private final ContestManagement contests;

    EntryCodes(Entries entries, ContestManagement contests) {
        this.entries = entries;
        this.contests = contests;
    }

    /** A code once given stays; a fresh one may collide with one formed otherwise, then the next is taken. */
    String of(EntryLine entry) {
        String code = entry.code();
        while (code.isEmpty() || (entry.code().isEmpty() && entries.codeTaken(entry.contest(), code))) {
            code = contests.nextEntryCode(entry.contest(), entry.categoryId());
        }
        return code;
    }
}
