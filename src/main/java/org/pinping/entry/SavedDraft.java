package org.pinping.entry;

import java.time.Instant;

/** The outcome of saving: what the next save must name as its version. */
public record SavedDraft(long version, Instant savedAt) {}
