package org.pinping.office;

/** Counts how wide a text is and how many lines it takes, where a Chinese character is 2 wide. */
final class TextMeasure {

    private static final String CLOSING = "，。、；：？！）》」』】〕”’…—,.;:?!)]}%";
    private static final String OPENING = "（《「『【〔“‘([{";

    /** Half a Chinese character in a Chinese typeface; up to so much more in what stands in for it. */
    private static final double NARROW = 1.2;

    private TextMeasure() {}

    static double width(String text) {
        return width(text.codePoints().toArray(), 0, text.codePointCount(0, text.length()));
    }

    /** The number of lines in a cell of this width, rather one too many than one too few. */
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
            double piece = width(codePoints, from, to);
            if (used > 0 && used + piece > width) {
                lines++;
                used = 0;
            }
            // a word longer than the line is broken anywhere
            int whole = (int) Math.max(0, Math.ceil(piece / width) - 1);
            lines += whole;
            used += piece - whole * width;
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
        boolean word = isWord(left) && isWord(right);
        return word || (isWord(left) && OPENING.indexOf(right) >= 0) || (CLOSING.indexOf(left) >= 0 && isWord(right));
    }

    private static boolean isWord(int codePoint) {
        return codePoint != ' ' && width(codePoint) == NARROW;
    }

    private static double width(int[] codePoints, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += width(codePoints[i]);
        }
        return width;
    }

    private static double width(int codePoint) {
        if (codePoint < 0x1100) {
            return codePoint == '·' || codePoint == '×' ? 2 : NARROW;
        }
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return mark ? 0 : 2;
    }
}
