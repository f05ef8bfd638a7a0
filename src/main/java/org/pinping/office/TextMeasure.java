package org.pinping.office;

/** Counts how wide a text is and how many lines it takes, where a Chinese character is 2 wide and a digit 1. */
final class TextMeasure {

    private static final String CLOSING = "，。、；：？！）》」』】〕”’…—,.;:?!)]}%";
    private static final String OPENING = "（《「『【〔“‘([{";

    private TextMeasure() {}

    static int width(String text) {
        return text.codePoints().map(TextMeasure::width).sum();
    }

    /** The number of lines in a cell of this width; a character that may not begin a line takes another with it. */
    static int lines(String text, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += paragraphLines(paragraph.codePoints().toArray(), width);
        }
        return lines;
    }

    private static int paragraphLines(int[] codePoints, double width) {
        int lines = 1;
        double used = 0;
        for (int from = 0, to; from < codePoints.length; from = to) {
            to = unbreakable(codePoints, from);
            int piece = 0;
            for (int i = from; i < to; i++) {
                piece += width(codePoints[i]);
            }
            if (used > 0 && used + piece > width) {
                lines++;
                used = 0;
            }
            // a word longer than the line is broken anywhere
            lines += (int) Math.max(0, Math.ceil(piece / width) - 1);
            used += piece > width ? piece % width : piece;
        }
        return lines;
    }

    /** The end of the piece that begins at {@code from} and stays on one line. */
    private static int unbreakable(int[] codePoints, int from) {
        int end = from + 1;
        while (end < codePoints.length && staysTogether(codePoints[end - 1], codePoints[end])) {
            end++;
        }
        return end;
    }

    private static boolean staysTogether(int left, int right) {
        if (CLOSING.indexOf(right) >= 0 || OPENING.indexOf(left) >= 0) {
            return true;
        }
        return width(left) == 1 && width(right) == 1 && left != ' ' && right != ' ';
    }

    private static int width(int codePoint) {
        if (codePoint < 0x1100) {
            return codePoint == '·' || codePoint == '×' ? 2 : 1;
        }
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return mark ? 0 : 2;
    }
}
