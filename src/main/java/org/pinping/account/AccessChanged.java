package org.pinping.account;

/** The password, the standing or the rights of an account are new, as given here: sign-ins from before must end. */
public record AccessChanged(AccountView account) {}
