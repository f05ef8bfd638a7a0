package org.pinping.entry;

import java.util.List;
import java.util.Map;

/** What a submission holds besides the text of its entry. Implemented beside the entry, asked when it is submitted. */
public interface SubmittedParts {

    /** What is there now, as plain values in a lasting order; from now on none of it is ever erased. */
    List<Map<String, Object>> submit(EntryId entry, int revision);
}
