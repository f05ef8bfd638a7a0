package org.pinping.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.audit.AuditBreak.Reason;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTests {

    private static final AtomicInteger SUBJECTS = new AtomicInteger();

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String subject = "trail:" + SUBJECTS.incrementAndGet();

    AuditTrailTests(
            AuditTrail trail,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void writeFourRows() {
        publish(null, "mark=1");
        publish("mark=1", "mark=2");
        publish("mark=2", "含\n换行与 😀 的备注");
        publish("😀", null);
    }

    @Test
    void chainsTheRowsOfASubject() {
        assertThat(trail.verify(subject)).isEmpty();
        assertThat(rows()).extracting(AuditRecord::seq).containsExactly(4, 3, 2, 1);
        assertThat(rows().get(3).previousDigest()).isEqualTo(AuditDigest.NONE);
    }

    @Test
    void findsAChangedRow() {
        tamper("update audit_event set after_value = 'mark=9' where subject = :subject and seq = 2");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 2, Reason.CONTENT));
        assertThat(trail.verifyAll()).contains(new AuditBreak(subject, 2, Reason.CONTENT));
    }

    @Test
    void findsAChangedRowWhoseDigestWasMadeToFit() {
        AuditRecord old = rows().get(2);
        AuditRecord forged = new AuditRecord(
                old.id(),
                subject,
                2,
                old.at(),
                old.accountId(),
                old.address(),
                old.action(),
                old.before(),
                "mark=9",
                old.previousDigest(),
                "");
        tamper("update audit_event set after_value = 'mark=9', digest = '" + AuditDigest.of(forged)
                + "' where subject = :subject and seq = 2");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 3, Reason.LINK));
    }

    @Test
    void findsARowDeletedFromTheMiddle() {
        tamper("delete from audit_event where subject = :subject and seq = 2");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 3, Reason.SEQUENCE));
    }

    @Test
    void findsARowDeletedFromTheMiddleThoughTheRestWasRenumbered() {
        tamper("delete from audit_event where subject = :subject and seq = 2");
        tamper("update audit_event set seq = seq - 1 where subject = :subject and seq > 2 order by seq");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 2, Reason.LINK));
    }

    @Test
    void findsAnInsertedRow() {
        tamper("update audit_event set seq = seq + 1 where subject = :subject and seq > 2 order by seq desc");
        tamper("""
                insert into audit_event (subject, seq, at, account_id, actor_address, action, before_value, after_value,
                  previous_digest, digest)
                select subject, 3, at, account_id, actor_address, action, before_value, after_value, digest, digest
                from (select * from audit_event where subject = :subject and seq = 2) copied
                """);

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 3, Reason.CONTENT));
    }

    @Test
    void findsReorderedRows() {
        tamper("update audit_event set seq = 99 where subject = :subject and seq = 2");
        tamper("update audit_event set seq = 2 where subject = :subject and seq = 3");
        tamper("update audit_event set seq = 3 where subject = :subject and seq = 99");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 2, Reason.LINK));
    }

    @Test
    void findsAMovedTimeAndAnotherAuthor() {
        tamper("update audit_event set account_id = 77 where subject = :subject and seq = 4");

        assertThat(trail.verify(subject)).contains(new AuditBreak(subject, 4, Reason.CONTENT));
    }

    @Test
    void leavesNoRowWhenTheTransactionRollsBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(null, "lost"));
            status.setRollbackOnly();
        });

        assertThat(rows()).hasSize(4);
        assertThat(trail.verify(subject)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        AuditedEvent event = event(null, "lost");

        assertThatThrownBy(() -> events.publishEvent(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void filtersAndShowsTheNewestFirst() {
        AuditFilter older = new AuditFilter(subject, "trail.", 5L, rows().get(1).id());

        assertThat(trail.find(older, 10, Actor.SYSTEM))
                .extracting(AuditRecord::seq)
                .containsExactly(2, 1);
        assertThat(trail.find(new AuditFilter(subject, "other", null, null), 10, Actor.SYSTEM))
                .isEmpty();
        assertThat(trail.find(new AuditFilter(subject, "", 6L, null), 10, Actor.SYSTEM))
                .isEmpty();
    }

    @Test
    void isForOrganizersAndSupervisors() {
        Actor judge = new Actor(5, "x", Set.of(Role.JUDGE, Role.BRANCH), null, "");

        assertThatThrownBy(() -> trail.find(new AuditFilter("", "", null, null), 10, judge))
                .isInstanceOf(Problem.class);
    }

    private List<AuditRecord> rows() {
        return trail.find(new AuditFilter(subject, "", null, null), 10, Actor.SYSTEM);
    }

    private void publish(@Nullable String before, @Nullable String after) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(before, after)));
    }

    private AuditedEvent event(@Nullable String before, @Nullable String after) {
        Actor actor = new Actor(5, "x", Set.of(Role.JUDGE), null, "10.0.0.5");
        return new AuditedEvent(subject, "trail.changed", actor, before, after);
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(sql).param("subject", subject).update());
    }
}
