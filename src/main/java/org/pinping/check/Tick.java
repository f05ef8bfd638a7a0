package org.pinping.check;

import java.time.Instant;

/**
 * What a person answered.
 *
 * @param revision the version of the entry that the person had before them
 */
public record Tick(String code, int revision, Outcome outcome, String note, long accountId, Instant at) {}
