package org.pinping.office;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** A line of a page as it is set. */
final class PdfLine {

    private final StringBuilder text = new StringBuilder();
    private float left = Float.MAX_VALUE;
    private float right;
    private float top;
    private float size;
    private boolean bold = true;

    void add(String signs, List<TextPosition> positions) {
        text.append(signs);
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            top = top == 0 ? position.getYDirAdj() : Math.min(top, position.getYDirAdj());
            size = Math.max(size, position.getFontSizeInPt());
            bold = bold && isBold(position);
        }
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont() == null ? null : position.getFont().getName();
        String font = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("simhei") || font.contains("黑体") || font.contains("heavy");
    }

    /** Between Chinese letters a gap is how the line was set, and no blank. */
    void blank() {
        text.append(' ');
    }

    String text() {
        return text.toString().strip();
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return top;
    }

    float size() {
        return Math.max(1, size);
    }

    boolean isBold() {
        return bold;
    }
}
