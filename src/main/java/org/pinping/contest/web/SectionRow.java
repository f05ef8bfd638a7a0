package org.pinping.contest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.SectionAliases;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.SectionView;

/** One line of the section table of the contest form; a new one has no code yet. */
public class SectionRow {

    private String code = "";
    private String title = "";
    private @Nullable Integer minLength;
    private @Nullable Integer maxLength;
    private String help = "";
    private @Nullable String aliases;

    static SectionRow of(SectionView section) {
        SectionRow row = new SectionRow();
        row.code = section.code();
        row.title = section.title();
        row.minLength = section.minLength();
        row.maxLength = section.maxLength();
        row.help = section.help();
        row.aliases = SectionAliases.join(section.aliases());
        return row;
    }

    /** A row as most contests begin with. */
    static SectionRow standard(String title) {
        SectionRow row = new SectionRow();
        row.title = title;
        row.aliases = SectionAliases.join(SectionAliases.standard(title));
        return row;
    }

    boolean isBlank() {
        return title.isBlank() && minLength == null && maxLength == null && help.isBlank();
    }

    SectionSettings toSettings(String givenCode) {
        String typed = aliases;
        List<String> others = typed == null ? SectionAliases.standard(title.strip()) : SectionAliases.split(typed);
        return new SectionSettings(givenCode, title.strip(), minLength, maxLength, help.strip(), others);
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

    public @Nullable String getAliases() {
        return aliases;
    }

    public void setAliases(@Nullable String aliases) {
        this.aliases = aliases;
    }
}
