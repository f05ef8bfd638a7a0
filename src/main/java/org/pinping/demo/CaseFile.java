package org.pinping.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a case file: a line {@code # brand}, then each section under {@code ## title}. */
final class CaseFile {

    private static final String SECTION = "## ";

    private CaseFile() {}

    /** The section texts by title, in their order. */
    static Map<String, String> sections(String file, List<String> lines) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(SECTION)) {
                current = new StringBuilder();
                if (texts.put(line.substring(SECTION.length()).strip(), current) != null) {
                    throw new SeedException(file + ": section twice: " + line);
                }
            } else if (!texts.isEmpty()) {
                current.append(line).append('\n');
            }
        }
        Map<String, String> sections = new LinkedHashMap<>();
        texts.forEach((title, text) -> sections.put(title, text.toString().strip()));
        return sections;
    }
}
