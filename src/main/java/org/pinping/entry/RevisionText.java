package org.pinping.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of a submitted version.
 *
 * @param fields by the codes of the form's fields
 * @param sections by the codes of the sections
 */
record RevisionText(String brandName, Map<String, String> fields, Map<String, String> sections) {

    static final RevisionText NONE = new RevisionText("", Map.of(), Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Versions kept before forms were the contests' own hold slogan and contact beside the sections. */
    static RevisionText of(String document) {
        Map<String, Object> read = JSON.readValue(document, new TypeReference<Map<String, Object>>() {});
        Map<String, String> fields = texts(read.get("fields"));
        for (String code : new String[] {"slogan", "contactName", "contactPhone"}) {
            if (read.get(code) instanceof String text) {
                fields.putIfAbsent(code, text);
            }
        }
        return new RevisionText(String.valueOf(read.get("brandName")), fields, texts(read.get("sections")));
    }

    private static Map<String, String> texts(@Nullable Object values) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values instanceof Map<?, ?> map) {
            map.forEach((code, text) -> texts.put(String.valueOf(code), String.valueOf(text)));
        }
        return texts;
    }
}
