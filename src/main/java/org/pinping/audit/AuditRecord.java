package org.pinping.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the trail: who did what to which subject, from where, with the state before and after. */
public record AuditRecord(
        long id,
        String subject,
        int seq,
        Instant at,
        long accountId,
        String address,
        String action,
        @Nullable String before,
        @Nullable String after,
        String previousDigest,
        String digest) {}
