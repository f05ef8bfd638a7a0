package org.pinping.office;

/**
 * A column of a sheet.
 *
 * @param width how much text fits on one line, a Chinese character counting 2 and a digit 1
 * @param align how its body cells are aligned; headings are always centred
 */
public record Column(double width, Align align) {

    public Column {
        if (width <= 0 || width > 250) {
            throw new IllegalArgumentException("Column width out of range: " + width);
        }
    }

    public static Column centred(double width) {
        return new Column(width, Align.CENTRE);
    }

    public static Column left(double width) {
        return new Column(width, Align.LEFT);
    }
}
