package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.pinping.contest.PlainText;
import org.pinping.entry.Applicant;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryView;

/** What the page for writing an entry sends, kept as typed. */
public class EntryForm {

    private long version;
    private long categoryId;
    private String brandName = "";
    /** One body a line. */
    private String coApplicants = "";

    private Map<String, String> fields = new LinkedHashMap<>();
    private Map<String, String> sections = new LinkedHashMap<>();

    static EntryForm of(EntryView entry) {
        EntryForm form = new EntryForm();
        form.version = entry.version();
        form.categoryId = entry.line().categoryId();
        form.brandName = entry.line().brandName();
        form.coApplicants = entry.coApplicants().stream().map(Applicant::name).collect(Collectors.joining("\n"));
        form.fields = new LinkedHashMap<>(entry.fields());
        form.sections = new LinkedHashMap<>(entry.sections());
        return form;
    }

    EntryDraft toDraft() {
        return new EntryDraft(
                categoryId, brandName, PlainText.normalise(coApplicants).lines().toList(), fields, sections);
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

    public String getCoApplicants() {
        return coApplicants;
    }

    public void setCoApplicants(String coApplicants) {
        this.coApplicants = coApplicants;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public void setFields(Map<String, String> fields) {
        this.fields = fields;
    }

    public Map<String, String> getSections() {
        return sections;
    }

    public void setSections(Map<String, String> sections) {
        this.sections = sections;
    }
}
