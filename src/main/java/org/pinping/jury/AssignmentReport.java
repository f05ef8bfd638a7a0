package org.pinping.jury;

/** What an assignment run did: pairs added now, pairs kept apart by recusal in all, entries and judges concerned. */
public record AssignmentReport(int added, int recused, int entries, int judges) {}
