package org.pinping.account;

import java.time.Instant;

/** A printed slip: with its one-time code the holder of the account chooses a password. */
public record Slip(AccountView account, String code, Instant expiresAt) {}
