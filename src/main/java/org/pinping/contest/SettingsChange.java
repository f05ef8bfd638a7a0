package org.pinping.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two settings of a contest, in words short enough for a sentence or an audit row. */
record SettingsChange(Map<String, String> before, Map<String, String> after) {

    private static final int MAX_VALUE = 60;

    static SettingsChange between(ContestSettings stored, ContestSettings stated) {
        Map<String, String> before = lines(stored);
        Map<String, String> after = lines(stated);
        List<String> same = before.entrySet().stream()
                .filter(it -> it.getValue().equals(after.get(it.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        before.keySet().removeAll(same);
        after.keySet().removeAll(same);
        return new SettingsChange(before, after);
    }

    static String describe(ContestSettings settings) {
        return asLines(lines(settings));
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    String beforeLines() {
        return asLines(before);
    }

    String afterLines() {
        return asLines(after);
    }

    /** The stored values alone, for a sentence. */
    String beforeValues() {
        return asValues(before);
    }

    String afterValues() {
        return asValues(after);
    }

    private static String asLines(Map<String, String> lines) {
        List<String> text = new ArrayList<>();
        lines.forEach((field, value) -> text.add(field + "=" + value));
        return String.join("\n", text);
    }

    private static String asValues(Map<String, String> lines) {
        return String.join(
                "；",
                lines.values().stream()
                        .map(it -> it.isEmpty() ? "—" : it)
                        .map(it -> it.length() > MAX_VALUE ? it.substring(0, MAX_VALUE) + "…" : it)
                        .toList());
    }

    private static Map<String, String> lines(ContestSettings settings) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("title", settings.title());
        lines.put("edition", settings.edition());
        lines.put("awardWord", settings.awardWord());
        lines.put("hostName", settings.hostName());
        lines.put("basisDocument", settings.basisDocument());
        lines.put("zone", settings.zone().getId());
        lines.put("places", String.valueOf(settings.places()));
        lines.put("entryCodePattern", settings.entryCodePattern());
        lines.put("countRule", settings.countRule().name());
        lines.put("submissionClosesAt", String.valueOf(settings.submissionClosesAt()));
        for (CategorySettings it : settings.categories()) {
            lines.put("category." + it.code(), it.title() + " " + it.minPlaces() + "–" + it.maxPlaces());
        }
        for (SectionSettings it : settings.sections()) {
            String limits = it.minLength() + "–" + it.maxLength();
            String aliases = SectionAliases.join(it.aliases());
            lines.put("section." + it.code(), it.title() + " " + limits + " " + it.help() + " " + aliases);
        }
        return lines;
    }
}
