package org.pinping.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.inDays;
import static org.pinping.contest.TestContests.settings;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.StatementCount;
import org.pinping.account.AccountId;
import org.pinping.kernel.Actor;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@RecordApplicationEvents
class ContestIntegrationTests {

    private final ContestManagement contests;
    private final TransactionTemplate transaction;
    private final StatementCount statements;

    ContestIntegrationTests(ContestManagement contests, TransactionTemplate transaction, JdbcClient jdbc) {
        this.contests = contests;
        this.transaction = transaction;
        this.statements = new StatementCount(jdbc, transaction);
    }

    @Test
    void keepsWhatTheOrganizerStated(ApplicationEvents events) {
        ContestSettings stated = settings(Instant.parse("2030-06-30T15:59:00Z"));

        ContestId id = contests.create(stated, ORGANIZER);

        ContestView contest = contests.get(id);
        assertThat(contest.settings()).isEqualTo(stated);
        assertThat(contest.phase()).isEqualTo(Phase.PREPARING);
        assertThat(events.stream(AuditedEvent.class))
                .extracting(AuditedEvent::subject, AuditedEvent::action)
                .containsExactly(tuple("contest:" + id.value(), "contest.created"));
    }

    @Test
    void refusesEveryoneButOrganizers() {
        ContestId id = contests.create(settings(null), ORGANIZER);

        for (Actor actor : List.of(SUPERVISOR, JUDGE, TestContests.branch(5))) {
            assertKind(ProblemKind.FORBIDDEN, () -> contests.create(settings(null), actor));
            assertKind(ProblemKind.FORBIDDEN, () -> contests.edit(id, 1, settings(inDays(1)), actor));
            assertKind(ProblemKind.FORBIDDEN, () -> contests.move(id, Phase.SUBMISSION, "", actor));
            assertKind(ProblemKind.FORBIDDEN, () -> contests.addRound(id, "材料评审", null, actor));
            assertKind(ProblemKind.FORBIDDEN, () -> contests.grant(id, new AccountId(9), Duty.APPROVER, actor));
        }
    }

    @Test
    void opensForEntriesOnlyWhenAllIsSet() {
        ContestSettings good = settings(null);
        ContestId id = contests.create(
                new ContestSettings(
                        good.title(),
                        "",
                        "",
                        good.hostName(),
                        "",
                        good.zone(),
                        10,
                        "{number}",
                        CountRule.HAN,
                        Instant.parse("2020-01-01T00:00:00Z"),
                        List.of(),
                        List.of()),
                ORGANIZER);

        Problem problem = refused(() -> contests.move(id, Phase.SUBMISSION, "", ORGANIZER));

        assertThat(problem.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "problem.contest.deadline.future",
                        "problem.contest.categories.none",
                        "problem.contest.sections.none");
        assertThat(contests.get(id).phase()).isEqualTo(Phase.PREPARING);
    }

    @Test
    void movesOneStepAtATime() {
        ContestId id = contests.create(settings(inDays(3)), ORGANIZER);

        assertKind(ProblemKind.CLOSED, () -> contests.move(id, Phase.REVIEW, "急", ORGANIZER));
        contests.move(id, Phase.SUBMISSION, "", ORGANIZER);
        assertKind(ProblemKind.CLOSED, () -> contests.move(id, Phase.SUBMISSION, "", ORGANIZER));
        assertCode("problem.contest.reason", () -> contests.move(id, Phase.PREPARING, " ", ORGANIZER));
        assertCode("problem.contest.reason", () -> contests.move(id, Phase.REVIEW, "", ORGANIZER));
        contests.move(id, Phase.PREPARING, "类别有误", ORGANIZER);

        assertThat(contests.get(id).phase()).isEqualTo(Phase.PREPARING);
    }

    @Test
    void refusesAStaleEditWithBothValues() {
        ContestSettings first = settings(null);
        ContestId id = contests.create(first, ORGANIZER);
        contests.edit(id, 1, withTitle(first, "甲的标题"), ORGANIZER);

        Problem problem = refused(() -> contests.edit(id, 1, withTitle(first, "乙的标题"), ORGANIZER));

        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.faults().get(0).args()).containsExactly("甲的标题", "乙的标题");
        assertThat(contests.get(id).title()).isEqualTo("甲的标题");
    }

    @Test
    void keepsTheIdsOfCategoriesThatStay() {
        ContestSettings first = settings(null);
        ContestId id = contests.create(first, ORGANIZER);
        long before = contests.get(id).categories().get(1).id();
        ContestSettings changed = new ContestSettings(
                first.title(),
                first.edition(),
                first.awardWord(),
                first.hostName(),
                first.basisDocument(),
                first.zone(),
                first.places(),
                first.entryCodePattern(),
                first.countRule(),
                null,
                List.of(new CategorySettings("YY", "医院", null, 5), new CategorySettings("MY", "民营", null, null)),
                List.of(first.sections().get(1)));

        contests.edit(id, 1, changed, ORGANIZER);

        assertThat(contests.get(id).settings()).isEqualTo(changed);
        assertThat(contests.get(id).categories().get(0).id()).isEqualTo(before);
    }

    @Test
    void extendsAnAnnouncedDeadlineOnlyToLaterWithAReason() {
        ContestId id = TestContests.open(contests);

        assertCode("problem.contest.deadline.later", () -> contests.extendSubmission(id, inDays(6), "提前", ORGANIZER));
        assertCode("problem.contest.text.blank", () -> contests.extendSubmission(id, inDays(9), "", ORGANIZER));
        assertCode("problem.contest.deadline.future", () -> contests.extendSubmission(id, inDays(-1), "过去", ORGANIZER));
        assertCode(
                "problem.contest.deadline.announced",
                () -> contests.edit(id, contests.get(id).version(), settings(inDays(9)), ORGANIZER));
        contests.extendSubmission(id, inDays(9), "台风", ORGANIZER);

        assertThat(contests.get(id).submissionClosesAt()).isEqualTo(inDays(9));
    }

    @Test
    void givesEachEntryItsOwnCodeHoweverManyComeAtOnce() throws Exception {
        ContestId id = TestContests.open(contests);
        long category = contests.get(id).categories().get(0).id();
        Callable<String> one = () -> transaction.execute(status -> contests.nextEntryCode(id, category));

        Set<String> codes = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<String> code : threads.invokeAll(Collections.nCopies(24, one))) {
                codes.add(code.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(codes).hasSize(24).contains("JG-001", "JG-024");
    }

    @Test
    void grantsAndRevokesDuties() {
        ContestId id = contests.create(settings(null), ORGANIZER);
        contests.grant(id, new AccountId(JUDGE.accountId()), Duty.KEYING_CLERK, ORGANIZER);
        contests.grant(id, new AccountId(JUDGE.accountId()), Duty.KEYING_CLERK, ORGANIZER);

        assertThat(contests.duties(id)).hasSize(1);
        assertThat(contests.holds(id, Duty.KEYING_CLERK, JUDGE)).isTrue();
        assertThat(contests.holds(id, Duty.APPROVER, JUDGE)).isFalse();
        assertThat(contests.get(id, JUDGE).id()).isEqualTo(id);
        contests.revoke(id, new AccountId(JUDGE.accountId()), Duty.KEYING_CLERK, ORGANIZER);
        assertThat(contests.duties(id)).isEmpty();
        assertKind(ProblemKind.NOT_FOUND, () -> contests.get(id, JUDGE));
    }

    @Test
    void hidesContestsInPreparation() {
        ContestId id = contests.create(settings(inDays(2)), ORGANIZER);
        Actor branch = TestContests.branch(987_654);

        assertKind(ProblemKind.NOT_FOUND, () -> contests.get(id, branch));
        assertThat(contests.list(branch)).extracting(ContestView::id).doesNotContain(id);
        contests.move(id, Phase.SUBMISSION, "", ORGANIZER);
        assertThat(contests.list(branch)).extracting(ContestView::id).contains(id);
        assertKind(ProblemKind.NOT_FOUND, () -> contests.get(id, JUDGE));
    }

    @Test
    void listsWithTheSameNumberOfStatementsHoweverManyThereAre() {
        contests.create(settings(null), ORGANIZER);
        long one = statements.during(() -> contests.list(ORGANIZER));
        contests.create(settings(null), ORGANIZER);
        contests.create(settings(null), ORGANIZER);

        assertThat(statements.during(() -> contests.list(ORGANIZER))).isEqualTo(one);
    }

    private static ContestSettings withTitle(ContestSettings it, String title) {
        return new ContestSettings(
                title,
                it.edition(),
                it.awardWord(),
                it.hostName(),
                it.basisDocument(),
                it.zone(),
                it.places(),
                it.entryCodePattern(),
                it.countRule(),
                it.submissionClosesAt(),
                it.categories(),
                it.sections());
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
