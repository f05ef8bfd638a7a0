package org.pinping.entry.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pinping.contest.FreeCode;
import org.pinping.entry.ApplicationForm;
import org.pinping.entry.FormField;

/** What the page for a contest's application form sends. Rows left empty do not count. */
public class FieldsForm {

    private static final int SPARE_ROWS = 2;

    private long version;
    private List<FieldRow> fields = new ArrayList<>();

    static FieldsForm of(ApplicationForm stored) {
        FieldsForm form = new FieldsForm();
        form.version = stored.version();
        stored.fields().forEach(it -> form.fields.add(FieldRow.of(it)));
        return form;
    }

    /** Adds empty rows, so that the page works without a script. */
    FieldsForm withSpareRows() {
        for (int i = 0; i < SPARE_ROWS; i++) {
            fields.add(new FieldRow());
        }
        return this;
    }

    List<FormField> toFields() {
        List<FieldRow> rows = fields.stream().filter(it -> !it.isBlank()).toList();
        Set<String> codes =
                rows.stream().map(FieldRow::getCode).collect(Collectors.toCollection(() -> new HashSet<>()));
        List<FormField> all = new ArrayList<>();
        for (FieldRow row : rows) {
            all.add(row.toField(row.getCode().isBlank() ? FreeCode.take("f", codes) : row.getCode()));
        }
        return all;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public List<FieldRow> getFields() {
        return fields;
    }

    public void setFields(List<FieldRow> fields) {
        this.fields = fields;
    }
}
