package org.pinping.entry;

import java.util.List;
import org.pinping.contest.ContestId;
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
}
