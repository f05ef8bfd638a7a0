package org.pinping.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail are wanted.
 *
 * @param subject the beginning of the subject, empty for all
 * @param action the beginning of the action, empty for all
 * @param before only rows with a smaller id, null to begin with the newest
 */
public record AuditFilter(
        String subject,
        String action,
        @Nullable Long accountId,
        @Nullable Long before) {}
