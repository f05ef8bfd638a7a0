package org.pinping.contest.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.ContestView;
import org.pinping.contest.CountRule;
import org.pinping.contest.FreeCode;
import org.pinping.contest.SectionAliases;
import org.pinping.contest.SectionSettings;
import org.springframework.format.annotation.DateTimeFormat;

/** What the page for setting up a contest sends. Rows left empty do not count. */
public class ContestForm {

    private static final int SPARE_ROWS = 2;

    private long version;
    private String title = "";
    private String edition = "";
    private String awardWord = "";
    private String hostName = "";
    private String basisDocument = "";
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private @Nullable Integer places = 10;
    private String entryCodePattern = "{category}-{number:3}";
    private CountRule countRule = CountRule.HAN;

    @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm[:ss]")
    private @Nullable LocalDateTime submissionClosesAt;

    private List<CategoryRow> categories = new ArrayList<>();
    private List<SectionRow> sections = new ArrayList<>();

    /** What a new contest begins with. */
    static ContestForm fresh() {
        ContestForm form = new ContestForm();
        SectionAliases.standardTitles().forEach(it -> form.sections.add(SectionRow.standard(it)));
        return form;
    }

    static ContestForm of(ContestView contest) {
        ContestForm form = new ContestForm();
        form.version = contest.version();
        form.title = contest.title();
        form.edition = contest.edition();
        form.awardWord = contest.awardWord();
        form.hostName = contest.hostName();
        form.basisDocument = contest.basisDocument();
        form.zone = contest.zone();
        form.places = contest.places();
        form.entryCodePattern = contest.entryCodePattern();
        form.countRule = contest.countRule();
        form.submissionClosesAt = Moments.local(contest.submissionClosesAt(), contest.zone());
        contest.categories().forEach(it -> form.categories.add(CategoryRow.of(it)));
        contest.sections().forEach(it -> form.sections.add(SectionRow.of(it)));
        return form;
    }

    /** Adds empty rows, so that the page works without a script. */
    ContestForm withSpareRows() {
        for (int i = 0; i < SPARE_ROWS; i++) {
            categories.add(new CategoryRow());
            sections.add(new SectionRow());
        }
        return this;
    }

    ContestSettings toSettings() {
        return new ContestSettings(
                title.strip(),
                edition.strip(),
                awardWord.strip(),
                hostName.strip(),
                basisDocument.strip(),
                zone,
                places == null ? 0 : places,
                entryCodePattern.strip(),
                countRule,
                Moments.instant(submissionClosesAt, zone),
                categories.stream()
                        .filter(it -> !it.isBlank())
                        .map(CategoryRow::toSettings)
                        .toList(),
                sectionSettings());
    }

    private List<SectionSettings> sectionSettings() {
        List<SectionRow> rows = sections.stream().filter(it -> !it.isBlank()).toList();
        Set<String> codes =
                rows.stream().map(SectionRow::getCode).collect(Collectors.toCollection(() -> new HashSet<>()));
        List<SectionSettings> settings = new ArrayList<>();
        for (SectionRow row : rows) {
            settings.add(row.toSettings(row.getCode().isBlank() ? FreeCode.take("s", codes) : row.getCode()));
        }
        return settings;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getAwardWord() {
        return awardWord;
    }

    public void setAwardWord(String awardWord) {
        this.awardWord = awardWord;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public String getBasisDocument() {
        return basisDocument;
    }

    public void setBasisDocument(String basisDocument) {
        this.basisDocument = basisDocument;
    }

    public ZoneId getZone() {
        return zone;
    }

    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public String getEntryCodePattern() {
        return entryCodePattern;
    }

    public void setEntryCodePattern(String entryCodePattern) {
        this.entryCodePattern = entryCodePattern;
    }

    public CountRule getCountRule() {
        return countRule;
    }

    public void setCountRule(CountRule countRule) {
        this.countRule = countRule;
    }

    public @Nullable LocalDateTime getSubmissionClosesAt() {
        return submissionClosesAt;
    }

    public void setSubmissionClosesAt(@Nullable LocalDateTime submissionClosesAt) {
        this.submissionClosesAt = submissionClosesAt;
    }

    public List<CategoryRow> getCategories() {
        return categories;
    }

    public void setCategories(List<CategoryRow> categories) {
        this.categories = categories;
    }

    public List<SectionRow> getSections() {
        return sections;
    }

    public void setSections(List<SectionRow> sections) {
        this.sections = sections;
    }
}
