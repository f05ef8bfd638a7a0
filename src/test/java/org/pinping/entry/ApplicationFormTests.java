package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;
import static org.pinping.entry.TestEntries.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

@DatabaseTest
class ApplicationFormTests {

    private static final FormField MEMBERS = new FormField("members", "党员人数", FieldKind.NUMBER, true, null, "");
    private static final FormField SUMMARY = new FormField("summary", "品牌简介", FieldKind.LINES, false, 5, "");

    private final ApplicationFormManagement forms;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final TestEntries data;

    ApplicationFormTests(
            ApplicationFormManagement forms,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations) {
        this.forms = forms;
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void anEntryAnswersTheFormOfItsContest() {
        ContestId contest = TestContests.open(contests);
        forms.replace(contest, 0, List.of(MEMBERS, SUMMARY), ORGANIZER);
        OrganizationId body = data.organization(null);
        Actor applicant = branch(body.value());

        EntryDraft wrong = draft(contest, Map.of("members", "三十", "summary", "一二三四五六", "unknown", "x"));
        EntryId id = entries.create(contest, body, wrong, applicant);
        assertThat(entries.faults(id, applicant))
                .containsExactlyInAnyOrder(
                        Fault.of("fields[members]", "problem.entry.field.NUMBER", "党员人数"),
                        Fault.of("fields[summary]", "problem.entry.field.long", "品牌简介", 6, 5));
        EntryDraft right = draft(contest, Map.of("members", "30", "summary", ""));
        SavedDraft saved = entries.saveDraft(id, 1, right, applicant);
        entries.submit(id, saved.version(), applicant);

        assertThat(entries.get(id, applicant).fields()).containsExactly(Map.entry("members", "30"));
    }

    @Test
    void bodiesThatApplyTogetherAreFoundInTheTreeByName() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        OrganizationId other = data.organization(null);
        String name = organizations.get(other).name();
        EntryDraft draft = new EntryDraft(
                data.category(contest), "品牌", List.of(" " + name, "", "树外的单位", name), Map.of(), Map.of());

        EntryId id = entries.create(contest, body, draft, branch(body.value()));

        assertThat(entries.get(id, branch(body.value())).coApplicants())
                .containsExactly(new Applicant(name, other), new Applicant("树外的单位", null));
    }

    @Test
    void numbersOfIdentityCardsAreNotTaken() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        // The example of the standard itself, which belongs to nobody
        EntryDraft draft = data.draft(contest, "品牌", "一二三", "身份证11010519491231002X号");
        EntryId id = entries.create(contest, body, draft, branch(body.value()));

        assertThat(entries.faults(id, branch(body.value()))).containsExactly(Fault.of("", "problem.entry.identity"));
        assertThat(IdentityNumbers.in("工号123456789012345678")).isFalse();
        assertThat(IdentityNumbers.in("编号9110105194912310021")).isFalse();
    }

    @Test
    void onlyAnOrganizerChangesAFormAndNobodyOverAnother() {
        ContestId contest = TestContests.open(contests);

        assertKind(ProblemKind.FORBIDDEN, () -> forms.replace(contest, 0, List.of(MEMBERS), JUDGE));
        forms.replace(contest, 0, List.of(MEMBERS), ORGANIZER);
        assertCode("problem.entry.form.stale", () -> forms.replace(contest, 0, List.of(SUMMARY), ORGANIZER));
        forms.replace(contest, 1, List.of(MEMBERS, SUMMARY), ORGANIZER);

        assertThat(forms.get(contest)).isEqualTo(new ApplicationForm(List.of(MEMBERS, SUMMARY), 2));
    }

    @Test
    void tellsEveryFaultOfAFormAtOnce() {
        ContestId contest = TestContests.open(contests);
        List<FormField> fields = List.of(
                new FormField("1a", "标题", FieldKind.LINE, false, 0, ""),
                new FormField("b", " ", FieldKind.LINES, false, 10_001, ""),
                new FormField("b", "三", FieldKind.DATE, false, null, "x".repeat(201)));

        assertThat(refused(() -> forms.replace(contest, 0, fields, ORGANIZER)).faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("fields[0].code", "problem.entry.form.code"),
                        tuple("fields[0].maxLength", "problem.entry.form.limit"),
                        tuple("fields[1].title", "problem.contest.text.blank"),
                        tuple("fields[1].maxLength", "problem.entry.form.limit"),
                        tuple("fields[2].code", "problem.entry.form.code"),
                        tuple("fields[2].help", "problem.contest.text.long"));
    }

    private EntryDraft draft(ContestId contest, Map<String, String> fields) {
        return new EntryDraft(
                data.category(contest), "品牌", List.of(), fields, Map.of("profile", "一二三", "practice", "做法"));
    }
}
