package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;
import static org.pinping.entry.TestEntries.refused;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.StatementCount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.ContestView;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class EntryIntegrationTests {

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestEntries data;

    EntryIntegrationTests(
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.contests = contests;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void takesADraftToSubmission(ApplicationEvents events) {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, data.draft(contest, "甬医先锋", "", ""), branch);
        EntryDraft whole = data.draft(contest, "甬医先锋", "一心向党\n二", "<script>做法=HYPERLINK()");

        SavedDraft saved = entries.saveDraft(id, 1, whole, branch);
        EntryRevision revision = entries.submit(id, saved.version(), branch);

        EntryView view = entries.get(id, branch);
        assertThat(view.line().status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(view.line().code()).isEqualTo("JG-001");
        assertThat(view.line().submittedAt()).isEqualTo(revision.submittedAt());
        assertThat(view.sections())
                .containsExactly(Map.entry("profile", "一心向党\n二"), Map.entry("practice", "<script>做法=HYPERLINK()"));
        assertThat(entries.revisions(id, branch)).containsExactly(revision);
        assertThat(entries.submitted(contest)).containsExactly(view.line());
        assertThat(entries.caseFile(id)).isEqualTo(view);
        assertThat(events.stream(AuditedEvent.class).filter(it -> it.subject().equals("entry:" + id.value())))
                .extracting(AuditedEvent::action)
                .containsExactly("entry.created", "entry.saved", "entry.submitted");
    }

    @Test
    void admitsOneBrandPerOrganizationAndContest() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        entries.create(contest, organization, data.draft(contest, "甲", "", ""), branch(organization.value()));

        assertCode(
                "problem.entry.once",
                () -> entries.create(contest, organization, data.draft(contest, "乙", "", ""), ORGANIZER));
        ContestId other = TestContests.open(contests);
        entries.create(other, organization, data.draft(other, "乙", "", ""), branch(organization.value()));
    }

    @Test
    void hidesTheEntriesOfOthers() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        OrganizationId other = data.organization(null);
        EntryId id = data.submitted(contest, organization);

        Actor stranger = branch(other.value());
        for (Actor actor : List.of(stranger, JUDGE)) {
            assertKind(ProblemKind.NOT_FOUND, () -> entries.get(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.saveDraft(id, 1, data.draft(contest, "", "", ""), actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.submit(id, 1, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.reopen(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.withdraw(id, "x", actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.faults(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.revisions(id, actor));
            assertThat(entries.list(contest, EntryFilter.NONE, 0, actor).lines())
                    .isEmpty();
        }
        assertKind(ProblemKind.NOT_FOUND, () -> entries.get(new EntryId(Long.MAX_VALUE), ORGANIZER));
    }

    @Test
    void letsAHigherNodeReadButNotWrite() {
        ContestId contest = TestContests.open(contests);
        OrganizationId parent = data.organization(null);
        OrganizationId child = data.organization(parent);
        EntryId id = data.submitted(contest, child);
        Actor higher = branch(parent.value());

        assertThat(entries.get(id, higher).line().organization()).isEqualTo(child);
        assertThat(entries.list(contest, EntryFilter.NONE, 0, higher).lines()).hasSize(1);
        assertKind(ProblemKind.FORBIDDEN, () -> entries.reopen(id, higher));
        assertKind(ProblemKind.FORBIDDEN, () -> entries.withdraw(id, "x", higher));
        assertKind(
                ProblemKind.FORBIDDEN, () -> entries.create(contest, child, data.draft(contest, "甲", "", ""), higher));
    }

    @Test
    void tellsTheOfficeOfDraftsByNumberOnly() {
        ContestId contest = TestContests.open(contests);
        OrganizationId first = data.organization(null);
        EntryId draft = entries.create(contest, first, data.draft(contest, "甲", "", ""), branch(first.value()));
        EntryId submitted = data.submitted(contest, data.organization(null));
        EntryId onBehalf =
                entries.create(contest, data.organization(null), data.draft(contest, "丙", "", ""), ORGANIZER);

        for (Actor office : List.of(ORGANIZER, SUPERVISOR)) {
            EntryList list = entries.list(contest, EntryFilter.NONE, 0, office);
            assertThat(list.lines()).extracting(EntryLine::id).containsExactly(submitted, onBehalf);
            assertThat(list.hiddenDrafts()).isEqualTo(1);
            assertKind(ProblemKind.NOT_FOUND, () -> entries.get(draft, office));
        }
        assertKind(ProblemKind.NOT_FOUND, () -> entries.caseFile(draft));
        assertKind(ProblemKind.FORBIDDEN, () -> entries.reopen(submitted, ORGANIZER));
        assertKind(ProblemKind.FORBIDDEN, () -> entries.withdraw(submitted, "x", SUPERVISOR));
    }

    @Test
    void refusesAStaleSaveWithBothValues() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, data.draft(contest, "甲", "", ""), branch);
        entries.saveDraft(id, 1, data.draft(contest, "第一个窗口", "", ""), branch);

        Problem problem = refused(() -> entries.saveDraft(id, 1, data.draft(contest, "第二个窗口", "", ""), branch));

        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.faults().get(0).args()).containsExactly("第一个窗口", "第二个窗口");
        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("第一个窗口");
        SavedDraft again = entries.saveDraft(id, 1, data.draft(contest, "第一个窗口", "", ""), branch);
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void refusesTextsThatTheColumnsCannotHold() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryDraft longest = new EntryDraft(
                data.category(contest),
                "🎖".repeat(60),
                List.of(),
                Map.of("slogan", "口".repeat(200), "contactName", "人".repeat(200), "contactPhone", "9".repeat(200)),
                Map.of("profile", "🎖".repeat(20_000)));
        EntryId id = entries.create(contest, organization, longest, branch);

        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("🎖".repeat(60));
        EntryDraft longer = new EntryDraft(
                data.category(contest),
                "牌".repeat(61),
                List.of(),
                Map.of("slogan", "口".repeat(201), "contactName", "人".repeat(201), "contactPhone", "9".repeat(201)),
                Map.of("profile", "字".repeat(20_001)));
        assertThat(refused(() -> entries.saveDraft(id, 1, longer, branch)).faults())
                .extracting(Fault::code)
                .hasSize(5)
                .containsOnly("problem.contest.text.long");
    }

    @Test
    void keepsTheOrganizerFromChangingWhatEntriesRestOn() {
        ContestId contest = TestContests.open(contests);
        data.submitted(contest, data.organization(null));
        ContestView stored = contests.get(contest);
        ContestSettings kept = stored.settings();
        ContestSettings changed = new ContestSettings(
                kept.title(),
                kept.edition(),
                kept.awardWord(),
                kept.hostName(),
                kept.basisDocument(),
                kept.zone(),
                kept.places(),
                "{number}",
                kept.countRule(),
                kept.submissionClosesAt(),
                List.of(kept.categories().get(1)),
                List.of(kept.sections().get(0)));

        Problem problem = refused(() -> contests.edit(contest, stored.version(), changed, ORGANIZER));

        assertThat(problem.faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "problem.contest.used.category",
                        "problem.contest.used.sections",
                        "problem.contest.used.pattern");
        SectionSettings first = kept.sections().get(0);
        ContestSettings hint = new ContestSettings(
                kept.title(),
                kept.edition(),
                kept.awardWord(),
                kept.hostName(),
                kept.basisDocument(),
                kept.zone(),
                kept.places(),
                kept.entryCodePattern(),
                kept.countRule(),
                kept.submissionClosesAt(),
                kept.categories(),
                List.of(
                        SectionSettings.of(first.code(), first.title(), first.minLength(), first.maxLength(), "新的提示"),
                        kept.sections().get(1)));
        contests.edit(contest, stored.version(), hint, ORGANIZER);
        assertThat(contests.get(contest).sections().get(0).help()).isEqualTo("新的提示");
    }

    @Test
    void filtersAndSearches() {
        ContestId contest = TestContests.open(contests);
        EntryId first = data.submitted(contest, data.organization(null));
        EntryId second = data.submitted(contest, data.organization(null));
        entries.withdraw(second, "x", ORGANIZER);

        assertThat(found(contest, new EntryFilter(null, EntryStatus.SUBMITTED, "")))
                .containsExactly(first);
        assertThat(found(contest, new EntryFilter(null, null, "JG-002"))).containsExactly(second);
        assertThat(found(contest, new EntryFilter(data.category(contest), null, " 甲 ")))
                .containsExactly(first, second);
        assertThat(found(contest, new EntryFilter(null, null, "%"))).isEmpty();
        assertThat(found(contest, new EntryFilter(null, null, "_"))).isEmpty();
        assertThat(found(contest, new EntryFilter(null, null, "\\"))).isEmpty();
    }

    @Test
    void letsABranchStartOneEntryWhateverTheListShows() {
        ContestId contest = TestContests.open(contests);
        Actor branch = branch(data.organization(null).value());
        EntryFilter nothing = new EntryFilter(null, EntryStatus.WITHDRAWN, "");

        assertThat(entries.list(contest, nothing, 0, branch).mayStart()).isTrue();
        data.submitted(contest, new OrganizationId(Objects.requireNonNull(branch.organizationId())));
        assertThat(entries.list(contest, nothing, 0, branch).mayStart()).isFalse();
        assertThat(entries.list(contest, nothing, 0, ORGANIZER).mayStart()).isTrue();
        assertThat(entries.list(contest, nothing, 0, SUPERVISOR).mayStart()).isFalse();
    }

    @Test
    void listsWithTheSameNumberOfStatementsHoweverManyThereAre() {
        StatementCount statements = new StatementCount(jdbc, transaction);
        ContestId contest = TestContests.open(contests);
        data.submitted(contest, data.organization(null));
        long one = statements.during(() -> entries.list(contest, EntryFilter.NONE, 0, ORGANIZER));
        data.submitted(contest, data.organization(null));
        data.submitted(contest, data.organization(null));

        assertThat(statements.during(() -> entries.list(contest, EntryFilter.NONE, 0, ORGANIZER)))
                .isEqualTo(one);
    }

    private List<EntryId> found(ContestId contest, EntryFilter filter) {
        return entries.list(contest, filter, 0, ORGANIZER).lines().stream()
                .map(EntryLine::id)
                .toList();
    }
}
