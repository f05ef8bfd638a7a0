package org.pinping.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the organizer's list shows it.
 *
 * @param slipExpiresAt until when an unused slip is valid, null when there is none
 */
public record AccountLine(
        AccountView account,
        State state,
        @Nullable Instant slipExpiresAt,
        @Nullable Instant signedInAt,
        @Nullable Instant lockedUntil) {

    /** Whether and why not the account can be used. */
    public enum State {
        ENABLED,
        /** A slip is out and has not been used. */
        SLIP,
        /** There is no password and no valid slip. */
        SHUT,
        /** Too many failures; passes by itself. */
        LOCKED,
        DISABLED
    }
}
