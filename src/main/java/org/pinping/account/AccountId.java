package org.pinping.account;

/** Identifies an account. */
public record AccountId(long value) {}
