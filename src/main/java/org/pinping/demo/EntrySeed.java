package org.pinping.demo;

import java.util.Map;

/**
 * An entry of a demo contest.
 *
 * @param key what the marks call it, and its case file
 * @param texts the sections of its case file by their titles
 */
record EntrySeed(
        String contest,
        String key,
        String brand,
        String slogan,
        String category,
        String organization,
        String contact,
        String phone,
        Map<String, String> texts) {

    static EntrySeed of(CsvRow row, Map<String, String> texts) {
        return new EntrySeed(
                row.needed("contest"),
                row.needed("entry"),
                row.needed("brand"),
                row.text("slogan"),
                row.needed("category"),
                row.needed("organization"),
                row.text("contact"),
                row.text("phone"),
                texts);
    }
}
