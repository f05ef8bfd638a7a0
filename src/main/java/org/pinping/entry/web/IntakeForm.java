package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.contest.PlainText;
import org.pinping.entry.EntryView;
import org.pinping.entry.intake.IntakeDecision;
import org.pinping.entry.intake.IntakeView;

/** What the page for looking at a case file sends, kept as typed. */
public class IntakeForm {

    private long intake;
    private long version;
    private String brandName = "";
    /** One body a line. */
    private String coApplicants = "";

    private Map<String, String> fields = new LinkedHashMap<>();
    private Map<String, String> sections = new LinkedHashMap<>();
    private Map<Integer, String> choices = new LinkedHashMap<>();
    private Map<Integer, String> captions = new LinkedHashMap<>();
    private Set<Integer> pictures = new LinkedHashSet<>();

    /** What the file says, and the draft where the file says nothing. */
    static IntakeForm of(IntakeView intake, EntryView entry, ProposedFields proposed) {
        CaseFileProposal proposal = intake.proposal();
        IntakeForm form = new IntakeForm();
        form.intake = intake.id().value();
        form.version = entry.version();
        form.brandName = either(proposal.brand().value(), entry.line().brandName());
        form.coApplicants = String.join("\n", proposed.coApplicants(entry));
        form.fields = new LinkedHashMap<>(proposed.merged(entry));
        proposal.sections()
                .forEach((code, text) ->
                        form.sections.put(code, either(text, entry.sections().getOrDefault(code, ""))));
        proposal.captions().forEach(it -> form.captions.put(it.line(), it.text()));
        proposal.source().stream().filter(it -> it.picture() >= 0).forEach(it -> form.pictures.add(it.picture()));
        return form;
    }

    private static String either(String proposed, String stored) {
        return proposed.isBlank() ? stored : proposed;
    }

    IntakeDecision toDecision() {
        return new IntakeDecision(
                brandName,
                PlainText.normalise(coApplicants).lines().toList(),
                fields,
                sections,
                choices,
                captions,
                pictures);
    }

    public long getIntake() {
        return intake;
    }

    public void setIntake(long intake) {
        this.intake = intake;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public Map<Integer, String> getChoices() {
        return choices;
    }

    public void setChoices(Map<Integer, String> choices) {
        this.choices = choices;
    }

    public Map<Integer, String> getCaptions() {
        return captions;
    }

    public void setCaptions(Map<Integer, String> captions) {
        this.captions = captions;
    }

    public Set<Integer> getPictures() {
        return pictures;
    }

    public void setPictures(Set<Integer> pictures) {
        this.pictures = pictures;
    }
}
