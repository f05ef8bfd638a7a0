package org.pinping.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.organization.ImportLine;
import org.pinping.organization.ImportPreview;
import org.pinping.organization.ImportStatus;

/**
 * A page of the rows of an import.
 *
 * @param status which rows are shown, all if null
 * @param page counts from 0
 */
record ImportPage(ImportPreview preview, @Nullable ImportStatus status, int page) {

    private static final int LINES = 200;

    ImportPage {
        page = Math.max(0, Math.min(page, pages(preview, status) - 1));
    }

    public List<ImportStatus> statuses() {
        return List.of(ImportStatus.values());
    }

    public List<ImportLine> lines() {
        return chosen(preview, status).stream()
                .skip((long) page * LINES)
                .limit(LINES)
                .toList();
    }

    public int pages() {
        return pages(preview, status);
    }

    /** The look of a status. */
    public String look(ImportStatus of) {
        return switch (of) {
            case ADDED -> "state-done";
            case CHANGED -> "state-doing";
            case UNCHANGED -> "";
            case FAULTY -> "state-off";
        };
    }

    /** What stands in a line for a parent: its name and its code. */
    public String parent(String code) {
        String name = preview.names().get(code);
        return name == null || name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
    }

    private static List<ImportLine> chosen(ImportPreview preview, @Nullable ImportStatus status) {
        return preview.lines().stream()
                .filter(line -> status == null || line.status() == status)
                .toList();
    }

    private static int pages(ImportPreview preview, @Nullable ImportStatus status) {
        return Math.max(1, (chosen(preview, status).size() + LINES - 1) / LINES);
    }
}
