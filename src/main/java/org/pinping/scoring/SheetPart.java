package org.pinping.scoring;

/** The three parts of a sheet, in their order. */
public enum SheetPart {
    ITEMS,
    BONUS,
    VETOES
}
