package org.pinping.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which fields differ between two drafts of an entry, with both values cut short. */
record DraftChange(List<String> fields, String before, String after) {

    private static final int MAX_VALUE = 40;

    static DraftChange between(EntryDraft stored, EntryDraft typed) {
        Map<String, String> left = values(stored);
        Map<String, String> right = values(typed);
        List<String> fields = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        right.forEach((field, value) -> {
            String old = left.getOrDefault(field, "");
            if (!old.equals(value)) {
                fields.add(field);
                before.add(shorten(old, value));
                after.add(shorten(value, old));
            }
        });
        return new DraftChange(fields, String.join("；", before), String.join("；", after));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** From a little before the first difference: the beginnings of two long texts look the same. */
    private static String shorten(String value, String other) {
        int same = 0;
        while (same < Math.min(value.length(), other.length()) && value.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = value.length() <= MAX_VALUE ? 0 : Math.max(0, same - MAX_VALUE / 4);
        int to = Math.min(value.length(), from + MAX_VALUE);
        String cut = (from > 0 ? "…" : "") + value.substring(from, to) + (to < value.length() ? "…" : "");
        return cut.isBlank() ? "—" : cut;
    }

    private static Map<String, String> values(EntryDraft draft) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("categoryId", String.valueOf(draft.categoryId()));
        values.put("brandName", draft.brandName());
        values.put("coApplicants", String.join("\n", draft.coApplicants()));
        new TreeMap<>(draft.fields()).forEach((code, text) -> values.put("fields[" + code + "]", text));
        new TreeMap<>(draft.sections()).forEach((code, text) -> values.put("sections[" + code + "]", text));
        return values;
    }
}
