package org.pinping.entry.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pinping.casefile.CaseFileProposal;
import org.pinping.casefile.CaseFileProposal.Field;
import org.pinping.entry.Applicant;
import org.pinping.entry.ApplicationForm;
import org.pinping.entry.EntryView;
import org.pinping.entry.FormField;

/** What a case file says for the fields of a contest's application form: a label goes to the field that bears it. */
public record ProposedFields(ApplicationForm form, CaseFileProposal proposal) {

    private static final String RECOMMENDER = "推荐单位";

    /** The values by the fields' codes: what the file says, and the draft where the file says nothing. */
    Map<String, String> merged(EntryView entry) {
        Map<String, String> values = new LinkedHashMap<>(entry.fields());
        for (FormField field : form.fields()) {
            stated().filter(it -> fits(field, it))
                    .map(Field::value)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .ifPresent(it -> values.put(field.code(), it));
        }
        return values;
    }

    private Stream<Field> stated() {
        String recommender = proposal.recommender().value();
        Stream<Field> fields = proposal.fields().stream();
        return recommender.isEmpty() ? fields : Stream.concat(Stream.of(new Field(RECOMMENDER, recommender)), fields);
    }

    /** A form that asks for 电子邮箱 takes what a file calls 邮箱, and the other way round. */
    private static boolean fits(FormField field, Field stated) {
        String title = field.title().strip();
        String label = stated.label().strip();
        return title.equals(label) || (label.length() > 1 && (title.endsWith(label) || label.endsWith(title)));
    }

    /** What the file says beyond what the form asks for. */
    public List<Field> others() {
        return stated().filter(it -> form.fields().stream().noneMatch(field -> fits(field, it)))
                .toList();
    }

    /** The bodies of the file besides the applicant, after those that stand in the draft. */
    List<String> coApplicants(EntryView entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.coApplicants().stream().map(Applicant::name).forEach(names::add);
        proposal.bodies().stream()
                .map(it -> it.value().strip())
                .filter(it -> !entry.line().organizationName().contains(it))
                .forEach(names::add);
        return List.copyOf(names);
    }
}
