package org.pinping.casefile;

/**
 * Something the file names: the brand, a body.
 *
 * @param own whether it stood in a line of its own, which then is no part of any section
 */
public record Found(String value, boolean own) {

    static final Found NOTHING = new Found("", false);
}
