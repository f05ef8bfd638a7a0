package org.pinping.audit;

import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends each audited event to the chain of its subject, within the transaction that published it: no fact without its
 * row, no row without its fact. Two statements, and no lock of its own: whoever changes a subject holds its row.
 */
@Component
class AuditWriter {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final AuditStore trail;
    private final Clock clock;

    AuditWriter(AuditStore trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void append(AuditedEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("published outside a transaction: " + event.action());
        }
        AuditHead head = trail.head(event.subject());
        AuditRecord unsigned = new AuditRecord(
                0,
                event.subject(),
                head.seq() + 1,
                clock.instant(),
                event.actor().accountId(),
                event.actor().address(),
                event.action(),
                storable(event.before()),
                storable(event.after()),
                head.digest(),
                "");
        try {
            trail.insert(unsigned, AuditDigest.of(unsigned));
        } catch (DuplicateKeyException e) {
            // somebody changed the same subject at the same time without its lock
            throw Problem.conflict("problem.stale");
        }
    }

    /** What UTF-8 cannot hold would come back from the database as another sign and break the chain. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }
}
