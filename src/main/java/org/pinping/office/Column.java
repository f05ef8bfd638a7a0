package org.pinping.office;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param width how much text fits on one line, a Chinese character counting 2 and a digit 1
 * @param align how its body cells are aligned; headings are always centred
 * @param choices what may be typed into it, offered as a list; anything if there are none
 */
public record Column(double width, Align align, List<String> choices) {

    public Column {
        choices = List.copyOf(choices);
        if (width <= 0 || width > 250) {
            throw new IllegalArgumentException("Column width out of range: " + width);
        }
    }

    public static Column centred(double width) {
        return new Column(width, Align.CENTRE, List.of());
    }

    public static Column left(double width) {
        return new Column(width, Align.LEFT, List.of());
    }

    /** The same with a list to choose from. */
    public Column choosing(List<String> from) {
        return new Column(width, align, from);
    }
}
