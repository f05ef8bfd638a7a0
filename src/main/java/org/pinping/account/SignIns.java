package org.pinping.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Attempts to sign in. Two short transactions, so that no connection waits while the password is hashed. */
@Component
class SignIns {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(10);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignIns(
            AccountStore accounts,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    Optional<SignIn> attempt(String username, String password, String address) {
        Instant now = clock.instant();
        Optional<Credentials> known =
                Objects.requireNonNull(transaction.execute(status -> accounts.credentials(username)));
        // hashed even for a name that does not exist: the time an answer takes must not tell
        boolean matches =
                passwords.matches(password, known.map(Credentials::passwordHash).orElse(null));
        Optional<AccountView> account = known.filter(it -> it.mayTry(now)).map(Credentials::account);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        return matches ? granted(account.get(), now, address) : refused(account.get(), now, address);
    }

    private Optional<SignIn> granted(AccountView account, Instant now, String address) {
        transaction.executeWithoutResult(status -> {
            accounts.signedIn(account.id(), now);
            audit(account, "account.signedIn", address);
        });
        return Optional.of(SignIn.of(account));
    }

    private Optional<SignIn> refused(AccountView account, Instant now, String address) {
        transaction.executeWithoutResult(status -> {
            if (accounts.countFailure(account.id()) >= MOST_FAILURES) {
                accounts.lock(account.id(), now.plus(LOCKED));
                audit(account, "account.locked", address);
            }
        });
        return Optional.empty();
    }

    private void audit(AccountView account, String action, String address) {
        Actor self = new Actor(
                account.id().value(), account.displayName(), account.roles(), account.organizationId(), address);
        events.publishEvent(new AuditedEvent("account:" + account.id().value(), action, self, null, null));
    }
}
