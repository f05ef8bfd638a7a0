package org.pinping.contest;

import org.pinping.account.AccountId;

/** A duty that an account holds in a contest. */
public record DutyView(Duty duty, AccountId account) {}
