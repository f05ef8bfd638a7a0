package org.pinping.office;

import java.util.List;

/**
 * A line to be signed by hand, high enough for ink.
 *
 * @param labels what stands before each signature; they share the line evenly
 */
public record SignatureLine(List<String> labels, Align align) {

    private static final String WIDE_SPACE = "\u3000";

    public SignatureLine {
        labels = labels.stream().map(CellText::clean).toList();
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("A signature line has at least one label");
        }
    }

    public static SignatureLine of(List<String> labels) {
        return new SignatureLine(labels, Align.LEFT);
    }

    /** The labels set apart with spaces that programs neither drop nor break at. */
    String spread(double width) {
        int share = (int) (width / labels.size());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < labels.size() - 1; i++) {
            int room = (int) (share - TextMeasure.width(labels.get(i))) / 2;
            line.append(labels.get(i)).append(WIDE_SPACE.repeat(Math.max(1, room)));
        }
        return line.append(labels.get(labels.size() - 1)).toString();
    }
}
