package org.pinping.jury;

import org.pinping.entry.EntryId;

/** A pair of judge and entry that is kept apart, with its reason. */
public record RecusalView(JudgeId judge, EntryId entry, RecusalOrigin origin, String reason) {}
