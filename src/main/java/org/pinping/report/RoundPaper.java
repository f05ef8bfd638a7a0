package org.pinping.report;

/** The papers of a round and the name of their file. */
public record RoundPaper(String fileName, ResultPaper paper) {}
