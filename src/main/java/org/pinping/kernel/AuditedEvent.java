package org.pinping.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A change that must leave an audit row in the same transaction. Façades publish it through Spring's event publisher.
 *
 * @param subject what changed, as {@code type:id}, for example {@code scorecard:17}: the chain the row belongs to
 * @param action what happened, for example {@code scorecard.saved}; the message {@code audit.<action>} says it in words
 * @param before the old state in words or as {@code field=value} lines, null where there was none
 * @param after the new state, null where there is none; neither holds personal values, only ids
 */
public record AuditedEvent(
        String subject,
        String action,
        Actor actor,
        @Nullable String before,
        @Nullable String after) {}
