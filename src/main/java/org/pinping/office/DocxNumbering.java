package org.pinping.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The lists of a docx file, and how far each has been counted: their numbers stand nowhere in the text. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Level[]> patterns = new HashMap<>();
    private final Map<String, String> patternOfList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startsOfList = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    /** Reads the part; a file without lists has none. */
    static DocxNumbering read(@Nullable PartXml xml) throws UnreadableDocument {
        DocxNumbering numbering = new DocxNumbering();
        if (xml != null) {
            numbering.fill(xml);
        }
        return numbering;
    }

    private void fill(PartXml xml) throws UnreadableDocument {
        String pattern = "";
        String list = "";
        Level level = new Level();
        int index = 0;
        int event;
        while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    pattern = xml.attribute("abstractNumId", "");
                    patterns.put(pattern, new Level[LEVELS]);
                    list = "";
                }
                case "num" -> list = xml.attribute("numId", "");
                case "abstractNumId" -> patternOfList.put(list, xml.attribute("val", ""));
                case "lvlOverride" -> index = bounded(xml.number("ilvl", 0));
                case "startOverride" ->
                    startsOfList.computeIfAbsent(list, key -> new HashMap<>()).put(index, xml.number("val", 1));
                case "lvl" -> {
                    index = bounded(xml.number("ilvl", 0));
                    level = new Level();
                    add(list.isEmpty() ? pattern : "", index, level);
                }
                case "pStyle" -> levelOfStyle.put(xml.attribute("val", ""), index);
                default -> level.set(xml);
            }
        }
    }

    /** The levels that a single list has of its own are counted as its pattern says. */
    private void add(String pattern, int index, Level level) {
        Level[] levels = patterns.get(pattern);
        if (levels != null) {
            levels[index] = level;
        }
    }

    private static int bounded(int level) {
        return Math.min(LEVELS - 1, Math.max(0, level));
    }

    int levelOf(String style) {
        return levelOfStyle.getOrDefault(style, 0);
    }

    /** Counts one up in a list and gives the number as it stands before the text; empty where the list shows none. */
    String next(String list, int ilvl) {
        int at = bounded(ilvl);
        String pattern = patternOfList.get(list);
        Level[] levels = pattern == null ? null : patterns.get(pattern);
        if (levels == null || levels[at] == null) {
            return "";
        }
        int[] counts = counted.computeIfAbsent(startsOfList.containsKey(list) ? list : "of " + pattern, key -> fresh());
        counts[at] = counts[at] < 0 ? start(list, levels, at) : counts[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = -1;
        }
        String shown = levels[at].text;
        for (int i = 0; i < LEVELS; i++) {
            if (shown.contains("%" + (i + 1))) {
                int number = counts[i] < 0 ? start(list, levels, i) : counts[i];
                String format = levels[i] == null ? "decimal" : levels[i].format;
                shown = shown.replace("%" + (i + 1), NumberWords.of(format, number));
            }
        }
        return levels[at].format.equals("bullet") ? "" : shown;
    }

    private int start(String list, @Nullable Level[] levels, int at) {
        Level level = levels[at];
        int own = level == null ? 1 : level.start;
        return startsOfList.getOrDefault(list, Map.of()).getOrDefault(at, own);
    }

    private static int[] fresh() {
        int[] counts = new int[LEVELS];
        java.util.Arrays.fill(counts, -1);
        return counts;
    }

    /** One level of a list. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;

        void set(PartXml xml) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = xml.attribute("val", "decimal");
                case "lvlText" -> text = xml.attribute("val", "");
                default -> {
                    // the rest is looks
                }
            }
        }
    }
}
