package org.pinping.counting;

import java.util.Map;

/**
 * Which rows and columns of the files are meant.
 *
 * @param named the heading that stands for one of the command's own column names
 * @param where the text a row must have under a heading to be read
 */
record Headings(Map<String, String> named, Map<String, String> where) {

    static final Headings PLAIN = new Headings(Map.of(), Map.of());

    Headings {
        named = Map.copyOf(named);
        where = Map.copyOf(where);
    }

    String of(String column) {
        return named.getOrDefault(column, column);
    }
}
