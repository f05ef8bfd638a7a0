package org.pinping.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pinping.contest.ContestView;
import org.pinping.contest.PlainText;
import org.pinping.contest.SectionView;
import org.pinping.kernel.Fault;

/** Finds all that is wrong with a draft: what cannot be kept at all, and what keeps it from being submitted. */
record EntryCheck(ContestView contest, ApplicationForm form, EntryDraft draft) {

    /** The most a section may hold in characters of any kind, whatever the contest's own limit counts. */
    static final int MAX_SECTION = 20_000;

    private static final int MAX_APPLICANTS = 10;

    /** What not even a draft may hold. The lengths are those of the columns. */
    List<Fault> keepingFaults() {
        List<Fault> faults = new ArrayList<>();
        PlainText.checkLine("brandName", draft.brandName(), 60, faults);
        checkApplicants(faults);
        fields().keeping(faults);
        if (contest.categories().stream().noneMatch(it -> it.id() == draft.categoryId())) {
            faults.add(Fault.of("categoryId", "problem.entry.category"));
        }
        for (SectionView section : contest.sections()) {
            PlainText.checkLines(field(section), draft.section(section.code()), MAX_SECTION, faults);
        }
        return faults;
    }

    List<Fault> submissionFaults() {
        List<Fault> faults = keepingFaults();
        PlainText.checkGiven("brandName", draft.brandName(), faults);
        fields().submission(faults);
        for (SectionView section : contest.sections()) {
            checkLength(section, faults);
        }
        checkIdentityNumbers(faults);
        return faults;
    }

    private void checkLength(SectionView section, List<Fault> faults) {
        String text = draft.section(section.code());
        if (text.isBlank()) {
            faults.add(Fault.of(field(section), "problem.entry.section.empty", section.title()));
            return;
        }
        int count = contest.countRule().count(text);
        Integer least = section.minLength();
        if (least != null && count < least) {
            faults.add(Fault.of(field(section), "problem.entry.section.short", section.title(), count, least));
        }
        Integer most = section.maxLength();
        if (most != null && count > most) {
            faults.add(Fault.of(field(section), "problem.entry.section.long", section.title(), count, most));
        }
    }

    private FieldCheck fields() {
        return new FieldCheck(form, draft, contest.countRule());
    }

    private void checkApplicants(List<Fault> faults) {
        if (draft.coApplicants().size() > MAX_APPLICANTS) {
            faults.add(Fault.of("coApplicants", "problem.entry.applicants", MAX_APPLICANTS));
        }
        for (String name : draft.coApplicants()) {
            PlainText.checkLine("coApplicants", name, 120, faults);
        }
    }

    /** Nobody is asked for such a number, and nobody may leave one here. */
    private void checkIdentityNumbers(List<Fault> faults) {
        Stream.of(draft.fields(), draft.sections())
                .flatMap(texts -> texts.values().stream())
                .filter(IdentityNumbers::in)
                .findFirst()
                .ifPresent(text -> faults.add(Fault.of("", "problem.entry.identity")));
    }

    private static String field(SectionView section) {
        return "sections[" + section.code() + "]";
    }
}
