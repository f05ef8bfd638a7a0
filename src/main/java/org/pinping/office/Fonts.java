package org.pinping.office;

/**
 * The typefaces of a workbook, by name: they are not embedded, a program without them takes its own.
 *
 * @param unit the typeface whose digit is the unit of column widths; take one that is half an em wide wherever it, or
 *     what a program puts in its place, is found, or all columns grow on machines without it
 * @param titlePoints size of the title; the subtitle is a fifth smaller
 * @param bodyPoints size of headings and body
 */
public record Fonts(String title, String heading, String body, String unit, int titlePoints, int bodyPoints) {}
