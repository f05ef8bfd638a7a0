package org.pinping.entry;

import java.util.List;

/**
 * A page of the entries that a reader asked for and may see; pages count from 0.
 *
 * @param count of the entries on all pages
 * @param hiddenDrafts of drafts that are not the reader's there is a number only
 * @param mayStart whether the reader may start an entry while entries are taken
 */
public record EntryList(List<EntryLine> lines, int count, int page, int pages, int hiddenDrafts, boolean mayStart) {}
