package org.pinping.entry.web;

import org.jspecify.annotations.Nullable;
import org.pinping.entry.FieldKind;
import org.pinping.entry.FormField;

/** One line of the table of fields; a new one has no code yet. */
public class FieldRow {

    private String code = "";
    private String title = "";
    private FieldKind kind = FieldKind.LINE;
    private boolean required;
    private @Nullable Integer maxLength;
    private String help = "";

    static FieldRow of(FormField field) {
        FieldRow row = new FieldRow();
        row.code = field.code();
        row.title = field.title();
        row.kind = field.kind();
        row.required = field.required();
        row.maxLength = field.maxLength();
        row.help = field.help();
        return row;
    }

    boolean isBlank() {
        return title.isBlank() && maxLength == null && help.isBlank();
    }

    FormField toField(String givenCode) {
        return new FormField(givenCode, title.strip(), kind, required, maxLength, help.strip());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public FieldKind getKind() {
        return kind;
    }

    public void setKind(FieldKind kind) {
        this.kind = kind;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public @Nullable Integer getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(@Nullable Integer maxLength) {
        this.maxLength = maxLength;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }
}
