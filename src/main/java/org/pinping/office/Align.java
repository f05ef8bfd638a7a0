package org.pinping.office;

/** Where a text stands between the sides of its cell. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT
}
