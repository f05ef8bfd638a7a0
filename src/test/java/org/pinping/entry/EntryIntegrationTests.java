package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.StatementCount;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.ContestView;
import org.pinping.contest.Phase;
import org.pinping.contest.SectionSettings;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.NewOrganization;
import org.pinping.organization.OrgLevel;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class EntryIntegrationTests {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final OrganizationManagement organizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EntryIntegrationTests(
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.contests = contests;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void takesADraftToSubmission(ApplicationEvents events) {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甬医先锋", "", ""), branch);
        EntryDraft whole = draft(contest, "甬医先锋", "一心向党\n二", "<script>做法=HYPERLINK()");

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
        OrganizationId organization = organization(null);
        entries.create(contest, organization, draft(contest, "甲", "", ""), branch(organization.value()));

        assertCode(
                "problem.entry.once",
                () -> entries.create(contest, organization, draft(contest, "乙", "", ""), ORGANIZER));
        ContestId other = TestContests.open(contests);
        entries.create(other, organization, draft(other, "乙", "", ""), branch(organization.value()));
    }

    @Test
    void hidesTheEntriesOfOthers() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        OrganizationId other = organization(null);
        EntryId id = submitted(contest, organization);

        Actor stranger = branch(other.value());
        for (Actor actor : List.of(stranger, JUDGE)) {
            assertKind(ProblemKind.NOT_FOUND, () -> entries.get(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.saveDraft(id, 1, draft(contest, "", "", ""), actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.submit(id, 1, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.reopen(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.withdraw(id, "x", actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.faults(id, actor));
            assertKind(ProblemKind.NOT_FOUND, () -> entries.revisions(id, actor));
            assertThat(entries.list(contest, EntryFilter.NONE, actor).lines()).isEmpty();
        }
        assertKind(ProblemKind.NOT_FOUND, () -> entries.get(new EntryId(Long.MAX_VALUE), ORGANIZER));
    }

    @Test
    void letsAHigherNodeReadButNotWrite() {
        ContestId contest = TestContests.open(contests);
        OrganizationId parent = organization(null);
        OrganizationId child = organization(parent);
        EntryId id = submitted(contest, child);
        Actor higher = branch(parent.value());

        assertThat(entries.get(id, higher).line().organization()).isEqualTo(child);
        assertThat(entries.list(contest, EntryFilter.NONE, higher).lines()).hasSize(1);
        assertKind(ProblemKind.FORBIDDEN, () -> entries.reopen(id, higher));
        assertKind(ProblemKind.FORBIDDEN, () -> entries.withdraw(id, "x", higher));
        assertKind(ProblemKind.FORBIDDEN, () -> entries.create(contest, child, draft(contest, "甲", "", ""), higher));
    }

    @Test
    void tellsTheOfficeOfDraftsByNumberOnly() {
        ContestId contest = TestContests.open(contests);
        OrganizationId first = organization(null);
        EntryId draft = entries.create(contest, first, draft(contest, "甲", "", ""), branch(first.value()));
        EntryId submitted = submitted(contest, organization(null));
        EntryId onBehalf = entries.create(contest, organization(null), draft(contest, "丙", "", ""), ORGANIZER);

        for (Actor office : List.of(ORGANIZER, SUPERVISOR)) {
            EntryList list = entries.list(contest, EntryFilter.NONE, office);
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
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甲", "", ""), branch);
        entries.saveDraft(id, 1, draft(contest, "第一个窗口", "", ""), branch);

        Problem problem = refused(() -> entries.saveDraft(id, 1, draft(contest, "第二个窗口", "", ""), branch));

        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.faults().get(0).args()).containsExactly("第一个窗口", "第二个窗口");
        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("第一个窗口");
        SavedDraft again = entries.saveDraft(id, 1, draft(contest, "第一个窗口", "", ""), branch);
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void collectsEverythingThatKeepsADraftFromSubmission() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryDraft draft =
                new EntryDraft(category(contest), "", "", "", "", Map.of("profile", "一二三四五六七八九十一", "practice", ""));
        EntryId id = entries.create(contest, organization, draft, branch);

        Problem problem = refused(() -> entries.submit(id, 1, branch));

        assertThat(problem.faults()).isEqualTo(entries.faults(id, branch));
        assertThat(problem.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("brandName", "problem.contest.text.blank"),
                        tuple("contactName", "problem.contest.text.blank"),
                        tuple("contactPhone", "problem.contest.text.blank"),
                        tuple("sections[profile]", "problem.entry.section.long"),
                        tuple("sections[practice]", "problem.entry.section.empty"));
        assertThat(entries.get(id, branch).line().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void refusesTextsThatTheColumnsCannotHold() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryDraft longest = new EntryDraft(
                category(contest),
                "🎖".repeat(60),
                "口".repeat(120),
                "人".repeat(40),
                "9".repeat(40),
                Map.of("profile", "🎖".repeat(20_000)));
        EntryId id = entries.create(contest, organization, longest, branch);

        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("🎖".repeat(60));
        EntryDraft longer = new EntryDraft(
                category(contest),
                "牌".repeat(61),
                "口".repeat(121),
                "人".repeat(41),
                "9".repeat(41),
                Map.of("profile", "字".repeat(20_001)));
        assertThat(refused(() -> entries.saveDraft(id, 1, longer, branch)).faults())
                .extracting(Fault::code)
                .hasSize(5)
                .containsOnly("problem.contest.text.long");
    }

    @Test
    void submitsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甲", "一二三", "做法"), branch);
        Callable<EntryRevision> submit = () -> entries.submit(id, 1, branch);

        List<EntryRevision> revisions = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<EntryRevision> revision : threads.invokeAll(List.of(submit, submit, submit, submit))) {
                revisions.add(revision.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(revisions).hasSize(4).containsOnly(revisions.get(0));
        assertThat(entries.revisions(id, branch)).hasSize(1);
    }

    @Test
    void givesEveryEntryItsOwnCodeWhenManySubmitAtOnce() throws Exception {
        ContestId contest = TestContests.open(contests);
        List<Callable<EntryRevision>> submissions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            OrganizationId organization = organization(null);
            Actor branch = branch(organization.value());
            EntryId id = entries.create(contest, organization, draft(contest, "甲", "一二三", "做法"), branch);
            submissions.add(() -> entries.submit(id, 1, branch));
        }

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<EntryRevision> revision : threads.invokeAll(submissions)) {
                revision.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(entries.submitted(contest))
                .extracting(EntryLine::code)
                .doesNotHaveDuplicates()
                .hasSize(8);
    }

    @Test
    void changesNothingAfterTheDeadline() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甲", "一二三", "做法"), branch);
        EntryId handedIn = submitted(contest, organization(null));
        Actor other =
                branch(entries.get(handedIn, ORGANIZER).line().organization().value());
        setDeadline(contest, Instant.parse("2020-01-01T00:00:00Z"));

        assertKind(ProblemKind.CLOSED, () -> entries.saveDraft(id, 1, draft(contest, "乙", "", ""), branch));
        assertKind(ProblemKind.CLOSED, () -> entries.submit(id, 1, branch));
        assertKind(ProblemKind.CLOSED, () -> entries.reopen(handedIn, other));
        assertKind(ProblemKind.CLOSED, () -> entries.withdraw(handedIn, "x", other));
        assertKind(
                ProblemKind.CLOSED,
                () -> entries.create(contest, organization(null), draft(contest, "丙", "", ""), ORGANIZER));
        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("甲");
    }

    @Test
    void takesASubmissionBackAndKeepsEachRevision() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        EntryId id = submitted(contest, organization);
        Actor branch = branch(organization.value());
        long version = entries.get(id, branch).version();
        assertKind(ProblemKind.CLOSED, () -> entries.saveDraft(id, version, draft(contest, "乙", "", ""), branch));

        entries.reopen(id, branch);
        assertThat(entries.submitted(contest)).isEmpty();
        SavedDraft saved =
                entries.saveDraft(id, entries.get(id, branch).version(), draft(contest, "乙", "一二三", "做法"), branch);
        entries.submit(id, saved.version(), branch);

        assertThat(entries.revisions(id, branch))
                .extracting(EntryRevision::revision)
                .containsExactly(2, 1);
        assertThat(entries.get(id, branch).line().code()).isEqualTo("JG-001");
    }

    @Test
    void givesANewCodeWithANewCategory() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        Actor branch = branch(organization.value());
        EntryId id = submitted(contest, organization);
        entries.reopen(id, branch);
        EntryDraft stored = draft(contest, "甲", "一二三", "做法");
        long hospitals = contests.get(contest).categories().get(1).id();
        EntryDraft moved = new EntryDraft(
                hospitals, stored.brandName(), "", stored.contactName(), stored.contactPhone(), stored.sections());

        SavedDraft saved = entries.saveDraft(id, entries.get(id, branch).version(), moved, branch);
        entries.submit(id, saved.version(), branch);

        assertThat(entries.get(id, branch).line().code()).isEqualTo("YY-001");
    }

    @Test
    void withdrawsWithAReason() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = organization(null);
        EntryId id = submitted(contest, organization);
        Actor branch = branch(organization.value());

        assertCode("problem.contest.text.blank", () -> entries.withdraw(id, " ", branch));
        entries.withdraw(id, "重复申报", branch);

        assertThat(entries.options(id, branch).withdrawalReason()).isEqualTo("重复申报");
        assertThat(entries.submitted(contest)).isEmpty();
        entries.reopen(id, branch);
        assertThat(entries.get(id, branch).line().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void letsAnOrganizerWithdrawDuringReview() {
        ContestId contest = TestContests.open(contests);
        EntryId id = submitted(contest, organization(null));
        contests.move(contest, Phase.REVIEW, "提前结束", ORGANIZER);

        entries.withdraw(id, "资格不符", ORGANIZER);

        assertThat(entries.get(id, ORGANIZER).line().status()).isEqualTo(EntryStatus.WITHDRAWN);
    }

    @Test
    void keepsTheOrganizerFromChangingWhatEntriesRestOn() {
        ContestId contest = TestContests.open(contests);
        submitted(contest, organization(null));
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
                        new SectionSettings(first.code(), first.title(), first.minLength(), first.maxLength(), "新的提示"),
                        kept.sections().get(1)));
        contests.edit(contest, stored.version(), hint, ORGANIZER);
        assertThat(contests.get(contest).sections().get(0).help()).isEqualTo("新的提示");
    }

    @Test
    void filtersAndSearches() {
        ContestId contest = TestContests.open(contests);
        EntryId first = submitted(contest, organization(null));
        EntryId second = submitted(contest, organization(null));
        entries.withdraw(second, "x", ORGANIZER);

        assertThat(found(contest, new EntryFilter(null, EntryStatus.SUBMITTED, "")))
                .containsExactly(first);
        assertThat(found(contest, new EntryFilter(null, null, "JG-002"))).containsExactly(second);
        assertThat(found(contest, new EntryFilter(category(contest), null, " 甲 ")))
                .containsExactly(first, second);
        assertThat(found(contest, new EntryFilter(null, null, "%"))).isEmpty();
        assertThat(found(contest, new EntryFilter(null, null, "_"))).isEmpty();
        assertThat(found(contest, new EntryFilter(null, null, "\\"))).isEmpty();
    }

    @Test
    void listsWithTheSameNumberOfStatementsHoweverManyThereAre() {
        StatementCount statements = new StatementCount(jdbc, transaction);
        ContestId contest = TestContests.open(contests);
        submitted(contest, organization(null));
        long one = statements.during(() -> entries.list(contest, EntryFilter.NONE, ORGANIZER));
        submitted(contest, organization(null));
        submitted(contest, organization(null));

        assertThat(statements.during(() -> entries.list(contest, EntryFilter.NONE, ORGANIZER)))
                .isEqualTo(one);
    }

    private List<EntryId> found(ContestId contest, EntryFilter filter) {
        return entries.list(contest, filter, ORGANIZER).lines().stream()
                .map(EntryLine::id)
                .toList();
    }

    private EntryId submitted(ContestId contest, OrganizationId organization) {
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, draft(contest, "甲", "一二三", "做法"), branch);
        entries.submit(id, 1, branch);
        return id;
    }

    private EntryDraft draft(ContestId contest, String brandName, String profile, String practice) {
        return new EntryDraft(
                category(contest),
                brandName,
                "",
                "联系人",
                "0574-87654321",
                Map.of("profile", profile, "practice", practice));
    }

    private long category(ContestId contest) {
        return contests.get(contest).categories().get(0).id();
    }

    private OrganizationId organization(@Nullable OrganizationId parent) {
        String code = "entry-test-" + NEXT.incrementAndGet();
        return organizations.add(new NewOrganization(parent, code, code, code, OrgLevel.HOSPITAL), ORGANIZER);
    }

    private void setDeadline(ContestId contest, Instant at) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update contest set submission_closes_at = :at where id = :id")
                        .param("at", at)
                        .param("id", contest.value())
                        .update());
    }

    private static void assertKind(ProblemKind kind, ThrowingCallable work) {
        assertThat(refused(work).kind()).isEqualTo(kind);
    }

    private static void assertCode(String code, ThrowingCallable work) {
        assertThat(refused(work).faults()).extracting(Fault::code).containsExactly(code);
    }

    private static Problem refused(ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).isNotNull();
        return problem;
    }
}
