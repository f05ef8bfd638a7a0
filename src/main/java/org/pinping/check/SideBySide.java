package org.pinping.check;

import java.util.List;
import org.pinping.entry.EntryText;

/** Two texts beside each other, with what they share. */
public record SideBySide(EntryText own, List<TextRun> ownRuns, Likeness likeness, List<TextRun> otherRuns) {}
