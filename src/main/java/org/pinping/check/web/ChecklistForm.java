package org.pinping.check.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.brand.HonourLevel;
import org.pinping.check.CheckItem;
import org.pinping.check.Checklist;
import org.pinping.contest.FreeCode;

/** What the page for a contest's checklist sends. Rows left empty do not count. */
public class ChecklistForm {

    private static final int SPARE_ROWS = 2;

    private long version;
    private @Nullable Integer duplicateLimit;
    private HonourLevel level = HonourLevel.CITY;
    private List<ItemRow> items = new ArrayList<>();

    static ChecklistForm of(Checklist list) {
        ChecklistForm form = new ChecklistForm();
        form.version = list.version();
        form.duplicateLimit = list.duplicateLimit();
        form.level = list.level();
        list.items().forEach(it -> form.items.add(ItemRow.of(it)));
        for (int i = 0; i < SPARE_ROWS; i++) {
            form.items.add(new ItemRow());
        }
        return form;
    }

    Checklist toChecklist() {
        List<ItemRow> rows =
                items.stream().filter(it -> !it.getTitle().isBlank()).toList();
        Set<String> codes = rows.stream().map(ItemRow::getCode).collect(Collectors.toCollection(() -> new HashSet<>()));
        List<CheckItem> all = new ArrayList<>();
        for (ItemRow row : rows) {
            all.add(row.toItem(row.getCode().isBlank() ? FreeCode.take("c", codes) : row.getCode()));
        }
        return new Checklist(all, duplicateLimit == null ? 0 : duplicateLimit, level, version);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Integer getDuplicateLimit() {
        return duplicateLimit;
    }

    public void setDuplicateLimit(@Nullable Integer duplicateLimit) {
        this.duplicateLimit = duplicateLimit;
    }

    public HonourLevel getLevel() {
        return level;
    }

    public void setLevel(HonourLevel level) {
        this.level = level;
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public void setItems(List<ItemRow> items) {
        this.items = items;
    }
}
