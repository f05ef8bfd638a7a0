package org.pinping.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a sign-in is checked against; it never leaves the module. */
record Credentials(
        AccountView account,
        @Nullable String passwordHash,
        @Nullable Instant lockedUntil) {

    boolean mayTry(Instant now) {
        return account.enabled() && passwordHash != null && (lockedUntil == null || !lockedUntil.isAfter(now));
    }

    /** Without the hash: records print all they hold. */
    @Override
    public String toString() {
        return "Credentials of " + account.id();
    }
}
