package org.pinping.entry;

import java.util.List;

/** Entries that a reader may see; of drafts that are not the reader's there is a number only. */
public record EntryList(List<EntryLine> lines, int hiddenDrafts) {}
