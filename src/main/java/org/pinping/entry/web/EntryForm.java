package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryView;

/** What the page for writing an entry sends, kept as typed. */
public class EntryForm {

    private long version;
    private long categoryId;
    private String brandName = "";
    private String slogan = "";
    private String contactName = "";
    private String contactPhone = "";
    private Map<String, String> sections = new LinkedHashMap<>();

    static EntryForm of(EntryView entry) {
        EntryForm form = new EntryForm();
        form.version = entry.version();
        form.categoryId = entry.line().categoryId();
        form.brandName = entry.line().brandName();
        form.slogan = entry.slogan();
        form.contactName = entry.contactName();
        form.contactPhone = entry.contactPhone();
        form.sections = new LinkedHashMap<>(entry.sections());
        return form;
    }

    EntryDraft toDraft() {
        return new EntryDraft(categoryId, brandName, slogan, contactName, contactPhone, sections);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(long categoryId) {
        this.categoryId = categoryId;
    }

    public String getBrandName() {
        return brandName;
    }

    public void setBrandName(String brandName) {
        this.brandName = brandName;
    }

    public String getSlogan() {
        return slogan;
    }

    public void setSlogan(String slogan) {
        this.slogan = slogan;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public Map<String, String> getSections() {
        return sections;
    }

    public void setSections(Map<String, String> sections) {
        this.sections = sections;
    }
}
