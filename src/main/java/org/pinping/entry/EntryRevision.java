package org.pinping.entry;

import java.time.Instant;

/** A submission as it was kept: never changed, and found again by its digest. */
public record EntryRevision(int revision, Instant submittedAt, long accountId, String digest) {}
