package org.pinping.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestId;

/**
 * Which entries of a contest a reader asks for and may see.
 *
 * @param office whether the reader sees all that was handed in
 * @param within the organization whose entries, and those below it, the reader sees
 */
record EntryQuery(
        ContestId contest,
        EntryFilter filter,
        boolean office,
        @Nullable Long within) {

    static final String MATCHES = """
            where e.contest_id = :contest
                and ((:office = 1 and (e.status <> 'DRAFT' or e.on_behalf = true)) or o.path like :within)
                and (:category = 0 or e.category_id = :category)
                and (:status = '' or e.status = :status)
                and (:text = '%%' or e.brand_name like :text or o.name like :text or e.code like :text)
            """;

    Map<String, Object> parameters() {
        return Map.of(
                "contest", contest.value(),
                "office", office ? 1 : 0,
                "within", within == null ? "" : "%/" + within + "/%",
                "category", filter.categoryId() == null ? 0L : filter.categoryId(),
                "status", filter.status() == null ? "" : filter.status().name(),
                "text", "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
