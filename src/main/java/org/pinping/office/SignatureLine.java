package org.pinping.office;

import java.util.List;

/** Spreads signature labels evenly over a line with spaces that programs neither drop nor break at. */
final class SignatureLine {

    private static final String WIDE_SPACE = "\u3000";

    private SignatureLine() {}

    static String of(List<String> labels, double width) {
        int share = (int) (width / Math.max(1, labels.size()));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            String label = CellText.clean(labels.get(i));
            line.append(label);
            if (i < labels.size() - 1) {
                line.append(WIDE_SPACE.repeat(Math.max(1, (share - TextMeasure.width(label)) / 2)));
            }
        }
        return line.toString();
    }
}
