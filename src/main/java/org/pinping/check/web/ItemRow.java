package org.pinping.check.web;

import org.pinping.check.CheckItem;
import org.pinping.check.CheckKind;

/** One line of the checklist; a new one has no code yet. */
public class ItemRow {

    private String code = "";
    private String title = "";
    private CheckKind kind = CheckKind.MANUAL;

    static ItemRow of(CheckItem item) {
        ItemRow row = new ItemRow();
        row.code = item.code();
        row.title = item.title();
        row.kind = item.kind();
        return row;
    }

    CheckItem toItem(String givenCode) {
        return new CheckItem(givenCode, kind, title.strip());
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

    public CheckKind getKind() {
        return kind;
    }

    public void setKind(CheckKind kind) {
        this.kind = kind;
    }
}
