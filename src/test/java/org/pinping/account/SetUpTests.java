package org.pinping.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SetUpTests {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final SetUp setUp;
    private final TransactionTemplate transaction;

    SetUpTests(SetUp setUp, PlatformTransactionManager transactions) {
        this.setUp = setUp;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aTokenWorksOnce() {
        String token = open();

        assertThat(use("WRONG", NOW)).isFalse();
        assertThat(use(token, NOW)).isTrue();
        assertThat(use(token, NOW)).isFalse();
    }

    @Test
    void aTokenDiesAfterThirtyMinutes() {
        String token = open();

        assertThat(use(token, NOW.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(use(token, NOW.plus(Duration.ofMinutes(30)).minusSeconds(1))).isTrue();
    }

    @Test
    void aNewTokenMakesTheOldOneVoid() {
        String old = open();
        String next = open();

        assertThat(use(old, NOW)).isFalse();
        assertThat(use(next, NOW)).isTrue();
    }

    private String open() {
        return Objects.requireNonNull(transaction.execute(status -> setUp.open(NOW)));
    }

    private boolean use(String token, Instant at) {
        return Boolean.TRUE.equals(transaction.execute(status -> setUp.use(token, at)));
    }
}
