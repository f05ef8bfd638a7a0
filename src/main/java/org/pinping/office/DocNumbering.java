package org.pinping.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the lists of the old Word format: their numbers stand nowhere in the text. */
final class DocNumbering {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;

    /** How the format names the ways to write a number, as far as they occur. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(28, "decimalEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(35, "taiwaneseCounting"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"));

    private final Map<Integer, int[]> counted = new HashMap<>();

    /** The number that stands before the text of a paragraph, empty where it is in no list. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int at = Math.min(LEVELS - 1, Math.max(0, paragraph.getIlvl()));
        if (list == null || list.getNumberFormat((char) at) == BULLET) {
            return "";
        }
        int[] counts = counted.computeIfAbsent(list.getLsid(), key -> fresh());
        counts[at] = counts[at] < 0 ? list.getStartAt((char) at) : counts[at] + 1;
        Arrays.fill(counts, at + 1, LEVELS, -1);
        String pattern = list.getNumberText((char) at);
        StringBuilder shown = new StringBuilder();
        for (char sign : (pattern == null ? "" : pattern).toCharArray()) {
            if (sign < LEVELS) {
                int number = counts[sign] < 0 ? list.getStartAt(sign) : counts[sign];
                shown.append(NumberWords.of(FORMATS.getOrDefault(list.getNumberFormat(sign), "decimal"), number));
            } else {
                shown.append(sign);
            }
        }
        return shown.toString();
    }

    private static int[] fresh() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, -1);
        return counts;
    }
}
