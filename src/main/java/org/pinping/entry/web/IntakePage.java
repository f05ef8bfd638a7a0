package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.casefile.CaseFileProposal.Caption;
import org.pinping.casefile.CaseFileProposal.Field;
import org.pinping.casefile.Mend;
import org.pinping.casefile.SourceLine;
import org.pinping.contest.ContestView;
import org.pinping.contest.SectionView;
import org.pinping.entry.EntryView;
import org.pinping.entry.intake.IntakeDecision;
import org.pinping.entry.intake.IntakeView;

/** A case file beside the draft it is to fill: the original line by line, and the proposal section by section. */
public record IntakePage(IntakeView intake, EntryView entry, ContestView contest, ProposedFields proposed) {

    /** A line of the original with the mends that began in it. */
    public record OriginalLine(SourceLine line, List<Mend> mends) {}

    /** A section as proposed, with what stands in the draft where the two differ. */
    public record ProposedSection(SectionText text, String before, boolean missing) {}

    public CaseFileProposal proposal() {
        return intake.proposal();
    }

    public List<OriginalLine> original() {
        return proposal().source().stream()
                .map(line -> new OriginalLine(
                        line,
                        proposal().mends().stream()
                                .filter(it -> it.line() == line.number() && isWorthShowing(it))
                                .toList()))
                .toList();
    }

    /** That a title is now a title, and a mark is gone, is seen at once. */
    private static boolean isWorthShowing(Mend mend) {
        return mend.kind() != Mend.Kind.TITLE && mend.kind() != Mend.Kind.MARK && mend.kind() != Mend.Kind.LABEL;
    }

    public long mends() {
        return proposal().mends().stream().filter(IntakePage::isWorthShowing).count();
    }

    public List<ProposedSection> sections() {
        return contest.sections().stream().map(this::section).toList();
    }

    private ProposedSection section(SectionView section) {
        String proposed = proposal().sections().getOrDefault(section.code(), "");
        String stored = entry.sections().getOrDefault(section.code(), "");
        String shown = proposed.isBlank() ? stored : proposed;
        SectionText text = new SectionText(
                section.code(),
                section.title(),
                section.help(),
                section.minLength(),
                section.maxLength(),
                shown,
                contest.countRule().count(shown));
        return new ProposedSection(text, stored.equals(shown) ? "" : stored, proposed.isBlank());
    }

    /** What the form of the file says beyond what an entry holds. */
    public List<Field> otherFields() {
        return proposed.others();
    }

    /** The fields of the application form with what is proposed for them. */
    public List<FieldText> fields() {
        return FieldText.of(proposed.form(), proposed.merged(entry), contest.countRule());
    }

    /** Where a block may go, by code. */
    public Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        contest.sections().forEach(it -> places.put(it.code(), it.title()));
        return places;
    }

    public String leftOut() {
        return IntakeDecision.LEFT_OUT;
    }

    public List<Integer> pictures() {
        return proposal().source().stream()
                .map(SourceLine::picture)
                .filter(it -> it >= 0)
                .toList();
    }

    public List<Caption> captionsOf(int picture) {
        return proposal().captions().stream()
                .filter(it -> it.picture() == picture)
                .toList();
    }

    public List<Caption> looseCaptions() {
        return captionsOf(-1);
    }

    /** Whether the file names the applicant as the list of organizations does. */
    public boolean namesApplicant() {
        return proposal().bodies().isEmpty()
                || proposal().bodies().stream()
                        .anyMatch(it -> it.value().equals(entry.line().organizationName()));
    }

    public String kibibytes() {
        return String.valueOf(Math.max(1, intake.size() / 1024));
    }
}
