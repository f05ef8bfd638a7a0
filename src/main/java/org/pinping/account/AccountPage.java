package org.pinping.account;

import java.util.List;

/** A page of accounts by user name; pages count from 0. */
public record AccountPage(List<AccountLine> lines, int count, int page, int pages) {}
