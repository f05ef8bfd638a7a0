package org.pinping.entry;

import java.util.List;

/** Tells what a module above has done with an entry; its page shows all of them in the order of time. */
public interface EntryHistory {

    List<HistoryLine> of(EntryId entry);
}
