package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;
import static org.pinping.entry.TestEntries.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.Phase;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class SubmissionIntegrationTests {

    private final EntryManagement entries;
    private final ContestManagement contests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestEntries data;

    SubmissionIntegrationTests(
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
    void collectsEverythingThatKeepsADraftFromSubmission() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryDraft draft = new EntryDraft(
                data.category(contest), "", List.of(), Map.of(), Map.of("profile", "一二三四五六七八九十一", "practice", ""));
        EntryId id = entries.create(contest, organization, draft, branch);

        Problem problem = refused(() -> entries.submit(id, 1, branch));

        assertThat(problem.faults()).isEqualTo(entries.faults(id, branch));
        assertThat(problem.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("brandName", "problem.contest.text.blank"),
                        tuple("fields[contactName]", "problem.entry.field.empty"),
                        tuple("fields[contactPhone]", "problem.entry.field.empty"),
                        tuple("sections[profile]", "problem.entry.section.long"),
                        tuple("sections[practice]", "problem.entry.section.empty"));
        assertThat(entries.get(id, branch).line().status()).isEqualTo(EntryStatus.DRAFT);
    }

    @Test
    void submitsOnceHoweverOftenTheButtonIsPressed() throws Exception {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, data.draft(contest, "甲", "一二三", "做法"), branch);
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
            OrganizationId organization = data.organization(null);
            Actor branch = branch(organization.value());
            EntryId id = entries.create(contest, organization, data.draft(contest, "甲", "一二三", "做法"), branch);
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
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryId id = entries.create(contest, organization, data.draft(contest, "甲", "一二三", "做法"), branch);
        EntryId handedIn = data.submitted(contest, data.organization(null));
        Actor other =
                branch(entries.get(handedIn, ORGANIZER).line().organization().value());
        setDeadline(contest, Instant.parse("2020-01-01T00:00:00Z"));

        assertKind(ProblemKind.CLOSED, () -> entries.saveDraft(id, 1, data.draft(contest, "乙", "", ""), branch));
        assertKind(ProblemKind.CLOSED, () -> entries.submit(id, 1, branch));
        assertKind(ProblemKind.CLOSED, () -> entries.reopen(handedIn, other));
        assertKind(ProblemKind.CLOSED, () -> entries.withdraw(handedIn, "x", other));
        assertKind(
                ProblemKind.CLOSED,
                () -> entries.create(contest, data.organization(null), data.draft(contest, "丙", "", ""), ORGANIZER));
        assertThat(entries.get(id, branch).line().brandName()).isEqualTo("甲");
    }

    @Test
    void takesASubmissionBackAndKeepsEachRevision() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        EntryId id = data.submitted(contest, organization);
        Actor branch = branch(organization.value());
        long version = entries.get(id, branch).version();
        assertKind(ProblemKind.CLOSED, () -> entries.saveDraft(id, version, data.draft(contest, "乙", "", ""), branch));

        entries.reopen(id, branch);
        assertThat(entries.submitted(contest)).isEmpty();
        SavedDraft saved =
                entries.saveDraft(id, entries.get(id, branch).version(), data.draft(contest, "乙", "一二三", "做法"), branch);
        entries.submit(id, saved.version(), branch);

        assertThat(entries.revisions(id, branch))
                .extracting(EntryRevision::revision)
                .containsExactly(2, 1);
        assertThat(entries.get(id, branch).line().code()).isEqualTo("JG-001");
    }

    @Test
    void givesANewCodeWithANewCategory() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        Actor branch = branch(organization.value());
        EntryId id = data.submitted(contest, organization);
        entries.reopen(id, branch);
        EntryDraft stored = data.draft(contest, "甲", "一二三", "做法");
        long hospitals = contests.get(contest).categories().get(1).id();
        EntryDraft moved = new EntryDraft(
                hospitals,
                stored.brandName(),
                List.of(),
                Map.of(
                        "slogan",
                        "",
                        "contactName",
                        stored.field("contactName"),
                        "contactPhone",
                        stored.field("contactPhone")),
                stored.sections());

        SavedDraft saved = entries.saveDraft(id, entries.get(id, branch).version(), moved, branch);
        entries.submit(id, saved.version(), branch);

        assertThat(entries.get(id, branch).line().code()).isEqualTo("YY-001");
    }

    @Test
    void withdrawsWithAReason() {
        ContestId contest = TestContests.open(contests);
        OrganizationId organization = data.organization(null);
        EntryId id = data.submitted(contest, organization);
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
        EntryId id = data.submitted(contest, data.organization(null));
        contests.move(contest, Phase.REVIEW, "提前结束", ORGANIZER);

        entries.withdraw(id, "资格不符", ORGANIZER);

        assertThat(entries.get(id, ORGANIZER).line().status()).isEqualTo(EntryStatus.WITHDRAWN);
    }

    private void setDeadline(ContestId contest, Instant at) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update contest set submission_closes_at = :at where id = :id")
                        .param("at", at)
                        .param("id", contest.value())
                        .update());
    }
}
