package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.entry.EntryView;
import org.pinping.entry.intake.IntakeDecision;
import org.pinping.entry.intake.IntakeView;

/** What the page for looking at a case file sends, kept as typed. */
public class IntakeForm {

    private static final String SLOGAN = "品牌口号";
    private static final String CONTACT = "联系人";
    private static final String PHONE = "联系电话";

    /** The labels whose values go into fields of the entry. */
    static final Set<String> TAKEN = Set.of(SLOGAN, CONTACT, PHONE);

    private long intake;
    private long version;
    private String brandName = "";
    private String slogan = "";
    private String contactName = "";
    private String contactPhone = "";
    private Map<String, String> sections = new LinkedHashMap<>();
    private Map<Integer, String> choices = new LinkedHashMap<>();
    private Map<Integer, String> captions = new LinkedHashMap<>();
    private Set<Integer> pictures = new LinkedHashSet<>();

    /** What the file says, and the draft where the file says nothing. */
    static IntakeForm of(IntakeView intake, EntryView entry) {
        CaseFileProposal proposal = intake.proposal();
        IntakeForm form = new IntakeForm();
        form.intake = intake.id().value();
        form.version = entry.version();
        form.brandName = either(proposal.brand().value(), entry.line().brandName());
        form.slogan = either(proposal.field(SLOGAN), entry.slogan());
        form.contactName = either(proposal.field(CONTACT), entry.contactName());
        form.contactPhone = either(proposal.field(PHONE), entry.contactPhone());
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
        return new IntakeDecision(brandName, slogan, contactName, contactPhone, sections, choices, captions, pictures);
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
