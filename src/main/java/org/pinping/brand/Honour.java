package org.pinping.brand;

/** What a brand has won. */
public record Honour(long id, int year, HonourLevel level, String title, String awardedBy) {}
