package org.pinping.account;

/** The password or the standing of an account has changed: sign-ins from before must end. */
public record AccessChanged(AccountId account, String username) {}
