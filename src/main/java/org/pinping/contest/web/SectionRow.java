package org.pinping.contest.web;

import org.jspecify.annotations.Nullable;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.SectionView;

/** One line of the section table of the contest form; a new one has no code yet. */
public class SectionRow {

    private String code = "";
    private String title = "";
    private @Nullable Integer minLength;
    private @Nullable Integer maxLength;
    private String help = "";

    static SectionRow of(SectionView section) {
        SectionRow row = new SectionRow();
        row.code = section.code();
        row.title = section.title();
        row.minLength = section.minLength();
        row.maxLength = section.maxLength();
        row.help = section.help();
        return row;
    }

    boolean isBlank() {
        return title.isBlank() && minLength == null && maxLength == null && help.isBlank();
    }

    SectionSettings toSettings(String givenCode) {
        return new SectionSettings(givenCode, title.strip(), minLength, maxLength, help.strip());
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

    public @Nullable Integer getMinLength() {
        return minLength;
    }

    public void setMinLength(@Nullable Integer minLength) {
        this.minLength = minLength;
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
