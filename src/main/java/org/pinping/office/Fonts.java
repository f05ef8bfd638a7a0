package org.pinping.office;

/**
 * The typefaces of a workbook, by name: they are not embedded, a program without them takes its own.
 *
 * @param titlePoints size of the title; the subtitle is a fifth smaller
 * @param bodyPoints size of headings and body; it also is the unit of column widths
 */
public record Fonts(String title, String heading, String body, int titlePoints, int bodyPoints) {}
