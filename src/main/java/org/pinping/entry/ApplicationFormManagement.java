package org.pinping.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.PlainText;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the application form of each contest asks for. */
@Service
@Transactional
public class ApplicationFormManagement {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final int MOST = 40;

    private final ApplicationForms forms;
    private final ContestManagement contests;
    private final ApplicationEventPublisher events;

    ApplicationFormManagement(ApplicationForms forms, ContestManagement contests, ApplicationEventPublisher events) {
        this.forms = forms;
        this.contests = contests;
        this.events = events;
    }

    /** The contest's own form, or the standard one while it has none. */
    @Transactional(readOnly = true)
    public ApplicationForm get(ContestId contest) {
        return forms.of(contest);
    }

    /** Replaces the form, while entries are not under review; what was typed into a field that goes stays stored. */
    public void replace(ContestId id, long version, List<FormField> fields, Actor actor) {
        actor.require(Role.ORGANIZER);
        ContestView contest = contests.get(id, actor);
        ApplicationForm stored = forms.of(id);
        if (stored.fields().equals(fields)) {
            return;
        }
        if (contest.phase() != Phase.PREPARING && contest.phase() != Phase.SUBMISSION) {
            throw Problem.closed("problem.entry.form.closed");
        }
        List<Fault> faults = faults(fields);
        Problem.refuse(faults);
        if (stored.version() != version || !forms.replace(id, version, fields)) {
            throw Problem.conflict("problem.entry.form.stale");
        }
        events.publishEvent(new AuditedEvent(
                "contest:" + id.value(), "entry.form_replaced", actor, describe(stored.fields()), describe(fields)));
    }

    private static List<Fault> faults(List<FormField> fields) {
        List<Fault> faults = new ArrayList<>();
        if (fields.size() > MOST) {
            faults.add(Fault.of("fields", "problem.entry.form.many", MOST));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            String path = "fields[" + i + "].";
            if (!CODE.matcher(field.code()).matches() || !codes.add(field.code())) {
                faults.add(Fault.of(path + "code", "problem.entry.form.code", field.code()));
            }
            PlainText.checkGiven(path + "title", field.title(), faults);
            PlainText.checkLine(path + "title", field.title(), 60, faults);
            PlainText.checkLine(path + "help", field.help(), 200, faults);
            Integer most = field.maxLength();
            if (most != null && (most < 1 || most > field.capacity())) {
                faults.add(Fault.of(path + "maxLength", "problem.entry.form.limit", field.capacity()));
            }
        }
        return faults;
    }

    private static String describe(List<FormField> fields) {
        return fields.stream()
                .map(it -> it.code() + "=" + it.title() + " " + it.kind() + (it.required() ? " *" : "")
                        + (it.maxLength() == null ? "" : " ≤" + it.maxLength()))
                .collect(Collectors.joining("\n"));
    }
}
