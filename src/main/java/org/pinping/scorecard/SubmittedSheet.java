package org.pinping.scorecard;

import org.pinping.entry.EntryId;
import org.pinping.jury.JudgeId;
import org.pinping.scoring.Marks;

/** A submitted sheet as it counts: the marks of its last revision. */
public record SubmittedSheet(JudgeId judge, EntryId entry, Marks marks) {}
