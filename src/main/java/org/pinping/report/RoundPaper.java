package org.pinping.report;

/** The papers of a round and what they are called. */
public record RoundPaper(String title, ResultPaper paper) {}
