package org.pinping.jury;

import org.pinping.entry.EntryId;

/** An entry that a judge is to mark in a round. */
public record AssignmentView(JudgeId judge, EntryId entry) {}
