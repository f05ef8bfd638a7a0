package org.pinping.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.criteria.CriteriaManagement;
import org.pinping.entry.EntryId;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.kernel.Role;
import org.pinping.scorecard.TestRound.Made;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ScorecardIntegrationTests {

    /** The only category of a test contest is A. */
    private static final String BY_CATEGORY = """
            code: by-category
            version: "1"
            title: 分类别的分值
            total: 30
            items:
              - code: "1"
                title: 一
                max: 30
                clauses:
                  - { code: "1.1", title: 创新, kind: SCORE, max: 20, step: 1, max_by_category: { A: 10 } }
                  - code: "1.2"
                    title: 测评
                    kind: VOTE_GRADE
                    max: 10
                    grades: [{ code: A, label: 好, factor: 1 }, { code: C, label: 差, factor: 0.6 }]
            rules: { aggregation: { method: mean }, decimals: 2, rank_on: exact, quorum: 1, places: 1 }
            """;

    private static final Actor ORGANIZER = new Actor(1L, "organizer", Set.of(Role.ORGANIZER), null, "127.0.0.1");

    private final TestRound testRound;
    private final ScorecardManagement scorecards;
    private final RoundManagement rounds;
    private final JuryManagement jury;
    private final CriteriaManagement criteria;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ScorecardIntegrationTests(
            TestRound testRound,
            ScorecardManagement scorecards,
            RoundManagement rounds,
            JuryManagement jury,
            CriteriaManagement criteria,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.testRound = testRound;
        this.scorecards = scorecards;
        this.rounds = rounds;
        this.jury = jury;
        this.criteria = criteria;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void savesWhatChangedAndAddsUp() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        Map<String, MarkView> marks = testRound.marks(made.standard(), 3);

        SaveOutcome outcome = scorecards.save(made.round(), entry, new SheetChange(0, "a", marks), judge);

        SheetView read = scorecards.open(made.round(), entry, judge);
        assertThat(outcome.accepted()).isTrue();
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.marks()).containsAllEntriesOf(marks);
        assertThat(read.score().total())
                .isEqualByComparingTo(
                        Objects.requireNonNull(outcome.sheet().score().total()));
        assertThat(auditRows(read)).isEqualTo(1);
    }

    @Test
    void aSheetHasTheMaximaOfItsEntrysCategory() {
        criteria.upload("by-category.yaml", BY_CATEGORY.getBytes(StandardCharsets.UTF_8), ORGANIZER);
        Made made = testRound.open(1, 1, "by-category");
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);

        refused(
                ProblemKind.INVALID,
                () -> scorecards.save(
                        made.round(), entry, new SheetChange(0, "a", Map.of("1.1", new MarkView("15", ""))), judge));
        SaveOutcome saved = scorecards.save(
                made.round(),
                entry,
                new SheetChange(0, "b", Map.of("1.1", new MarkView("9", ""), "1.2", new MarkView("A:1;C:2", ""))),
                judge);
        scorecards.submit(made.round(), entry, saved.sheet().version(), judge);

        assertThat(saved.sheet().standard().total()).isEqualByComparingTo("20");
        assertThat(saved.sheet().standard().item("1").max()).isEqualByComparingTo("20");
        // 9 + (1 + 2 x 0.6) / 3 x 10 = 9 + 22/3, kept to four decimals
        assertThat(jdbc.queryForObject("""
                        select v.total from scorecard_revision v join scorecard s on s.id = v.scorecard_id
                        where s.round_id = ?""", BigDecimal.class, made.round().value()))
                .isEqualTo("16.3333");
    }

    @Test
    void nothingIsStoredAfterTheRoundsDeadline() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        Map<String, MarkView> marks = testRound.marks(made.standard(), 3);
        scorecards.save(made.round(), entry, new SheetChange(0, "a", marks), judge);
        transaction.executeWithoutResult(status -> jdbc.update(
                "update review_round set closes_at = ? where id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                made.round().value()));

        SheetChange late = new SheetChange(1, "b", testRound.marks(made.standard(), 4));
        assertClosed(() -> scorecards.save(made.round(), entry, late, judge));
        assertClosed(() -> scorecards.submit(made.round(), entry, 1, judge));

        SheetView read = scorecards.open(made.round(), entry, judge);
        assertThat(read.writable()).isFalse();
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.marks()).containsAllEntriesOf(marks);
    }

    private static void assertClosed(ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(it -> assertThat(it.kind()).isEqualTo(ProblemKind.CLOSED))
                .satisfies(it -> assertThat(it.faults()).extracting("code").contains("problem.scorecard.deadline"));
    }

    @Test
    void aSaveSentTwiceIsStoredOnce() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        SheetChange change = new SheetChange(0, "same", testRound.marks(made.standard(), 1));

        scorecards.save(made.round(), entry, change, judge);
        SaveOutcome again = scorecards.save(made.round(), entry, change, judge);

        assertThat(again.accepted()).isTrue();
        assertThat(again.sheet().version()).isEqualTo(1);
        assertThat(auditRows(again.sheet())).isEqualTo(1);
    }

    @Test
    void aStaleSaveChangesNothingAndShowsWhatStands() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        String clause = firstFree(made);
        scorecards.save(made.round(), entry, change(0, "tab1", clause, "1"), judge);

        SaveOutcome stale = scorecards.save(made.round(), entry, change(0, "tab2", clause, "2"), judge);

        assertThat(stale.accepted()).isFalse();
        assertThat(stale.sheet().mark(clause).value()).isEqualTo("1");
        assertThat(scorecards.open(made.round(), entry, judge).mark(clause).value())
                .isEqualTo("1");
    }

    @Test
    void ofSavesAtTheSameMomentExactlyOneIsAccepted() throws Exception {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        String clause = firstFree(made);
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Future<SaveOutcome>> saves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SheetChange change = change(0, "k" + i, clause, String.valueOf(i % 4 + 1));
            saves.add(pool.submit(() -> scorecards.save(made.round(), entry, change, judge)));
        }
        int accepted = 0;
        for (Future<SaveOutcome> save : saves) {
            accepted += save.get().accepted() ? 1 : 0;
        }
        pool.shutdown();

        SheetView sheet = scorecards.open(made.round(), entry, judge);
        assertThat(accepted).isEqualTo(1);
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(auditRows(sheet)).isEqualTo(1);
    }

    @Test
    void aMarkThatTheClauseDoesNotAllowStoresNothingAtAll() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        Map<String, MarkView> marks = testRound.marks(made.standard(), 1);
        marks.put(firstFree(made), new MarkView("999", ""));

        refused(ProblemKind.INVALID, () -> scorecards.save(made.round(), entry, new SheetChange(0, "k", marks), judge));

        assertThat(scorecards.open(made.round(), entry, judge).state()).isEqualTo(ScorecardState.NOT_STARTED);
    }

    @Test
    void nobodyReachesASheetThatIsNotTheirs() {
        Made made = testRound.open(1, 1);
        Made foreign = testRound.open(1, 1);
        EntryId entry = made.entries().get(0);
        SheetChange change = change(0, "k", firstFree(made), "1");

        for (Actor stranger : List.of(
                foreign.judges().get(0), made.organizer(), made.branches().get(0))) {
            refused(ProblemKind.NOT_FOUND, () -> scorecards.open(made.round(), entry, stranger));
            refused(ProblemKind.NOT_FOUND, () -> scorecards.save(made.round(), entry, change, stranger));
            refused(ProblemKind.NOT_FOUND, () -> scorecards.submit(made.round(), entry, 0, stranger));
        }
    }

    @Test
    void aJudgeOfTheEntrantsBodyIsNeverGivenItsEntry() {
        Made made = testRound.prepare(2, 2, "brand-case", true);
        jury.assignAll(made.round(), made.organizer());
        rounds.open(made.round(), "测试", made.organizer());
        Actor judge = made.judges().get(0);

        refused(
                ProblemKind.NOT_FOUND,
                () -> scorecards.open(made.round(), made.entries().get(0), judge));
        assertThat(scorecards.queue(made.round(), judge)).hasSize(1);
        assertThat(jury.recusals(made.round())).hasSize(1);
    }

    @Test
    void aRecusalHidesTheSheetAtOnceAndKeepsIt() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        scorecards.save(made.round(), entry, change(0, "k", firstFree(made), "1"), judge);

        jury.recuse(made.round(), jury.judges(made.contest()).get(0).id(), entry, "曾在该单位任职", made.organizer());

        refused(ProblemKind.NOT_FOUND, () -> scorecards.open(made.round(), entry, judge));
        refused(
                ProblemKind.NOT_FOUND,
                () -> scorecards.save(made.round(), entry, change(1, "l", firstFree(made), "2"), judge));
        assertThat(number(
                        "select count(*) from scorecard where round_id = ?",
                        made.round().value()))
                .isEqualTo(1);
    }

    @Test
    void anIncompleteSheetIsNotSubmittedAndNamesWhatIsMissing() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        scorecards.save(made.round(), entry, change(0, "k", firstFree(made), "0"), judge);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> scorecards.submit(made.round(), entry, 1, judge))
                .satisfies(problem -> assertThat(problem.faults())
                        .hasSize(testRound.marks(made.standard(), 0).size() - 1));
    }

    @Test
    void aSubmittedSheetIsLockedAndSubmittingAgainChangesNothing() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        testRound.submit(made, judge, entry, 2);
        SheetView before = scorecards.open(made.round(), entry, judge);

        SaveOutcome again = scorecards.submit(made.round(), entry, 1, judge);

        assertThat(again.accepted()).isTrue();
        assertThat(again.sheet().version()).isEqualTo(before.version());
        refused(
                ProblemKind.CLOSED,
                () -> scorecards.save(made.round(), entry, change(2, "x", firstFree(made), "1"), judge));
        assertThat(revisions(made)).isEqualTo(1);
    }

    @Test
    void reopeningKeepsTheSubmittedRevision() {
        Made made = testRound.open(1, 1);
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        testRound.submit(made, judge, entry, 2);

        scorecards.reopen(made.round(), jury.judges(made.contest()).get(0).id(), entry, "评委申请修改", made.organizer());
        long version = scorecards.open(made.round(), entry, judge).version();
        scorecards.submit(made.round(), entry, version, judge);

        assertThat(revisions(made)).isEqualTo(2);
        refused(
                ProblemKind.FORBIDDEN,
                () -> scorecards.reopen(
                        made.round(), jury.judges(made.contest()).get(0).id(), entry, "x", judge));
    }

    @Test
    void nothingIsSavedBeforeOpeningOrAfterClosing() {
        Made made = testRound.prepare(1, 1, "brand-case", false);
        jury.assignAll(made.round(), made.organizer());
        Actor judge = made.judges().get(0);
        EntryId entry = made.entries().get(0);
        refused(
                ProblemKind.CLOSED,
                () -> scorecards.save(made.round(), entry, change(0, "k", firstFree(made), "1"), judge));

        rounds.open(made.round(), "测试", made.organizer());
        scorecards.save(made.round(), entry, change(0, "k", firstFree(made), "1"), judge);
        rounds.close(made.round(), 1, "到期", made.organizer());

        refused(
                ProblemKind.CLOSED,
                () -> scorecards.save(made.round(), entry, change(2, "l", firstFree(made), "2"), judge));
        SheetView closed = scorecards.open(made.round(), entry, judge);
        assertThat(closed.state()).isEqualTo(ScorecardState.ABSENT);
        assertThat(closed.mark(firstFree(made)).value()).isEqualTo("1");
    }

    @Test
    void closingIsRefusedWhenTheGapsAreNotTheOnesSeen() {
        Made made = testRound.open(1, 2);

        refused(ProblemKind.CONFLICT, () -> rounds.close(made.round(), 1, "到期", made.organizer()));
        refused(ProblemKind.INVALID, () -> rounds.close(made.round(), 2, " ", made.organizer()));
        refused(
                ProblemKind.FORBIDDEN,
                () -> rounds.close(made.round(), 2, "到期", made.judges().get(0)));
    }

    @Test
    void aSaveTakesTheSameNumberOfStatementsHoweverManyClausesItCarries() {
        Made made = testRound.open(1, 2, "model-branch-9-24");
        Actor judge = made.judges().get(0);
        Map<String, MarkView> all = testRound.marks(made.standard(), 1);
        String one = all.keySet().iterator().next();
        scorecards.save(made.round(), made.entries().get(0), change(0, "a", one, "0"), judge);
        scorecards.save(made.round(), made.entries().get(1), change(0, "b", one, "0"), judge);

        long few =
                statements(() -> scorecards.save(made.round(), made.entries().get(0), change(1, "c", one, "1"), judge));
        long many = statements(() -> scorecards.save(
                made.round(),
                made.entries().get(1),
                new SheetChange(1, "d", testRound.marks(made.standard(), 2)),
                judge));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    /** Counts by the server's own figure, on one connection: the whole work runs inside one transaction. */
    private long statements(Runnable work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = questions();
            work.run();
            return questions() - before - 1;
        }));
    }

    private long questions() {
        return jdbc.query("show session status like 'Questions'", (row, n) -> row.getLong(2))
                .get(0);
    }

    private static SheetChange change(long version, String key, String clause, String value) {
        return new SheetChange(version, key, Map.of(clause, new MarkView(value, "")));
    }

    private static String firstFree(Made made) {
        return made.standard().clauses().stream()
                .filter(it -> it.kind().name().equals("SCORE"))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static void refused(ProblemKind kind, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .extracting(Problem::kind)
                .isEqualTo(kind);
    }

    private long auditRows(SheetView sheet) {
        return number("""
                select count(*) from audit_event where subject = (
                    select concat('scorecard:', id) from scorecard where round_id = ? and entry_id = ?)""", sheet.round().value(), sheet.entry().value());
    }

    private long revisions(Made made) {
        return number("""
                select count(*) from scorecard_revision v join scorecard s on s.id = v.scorecard_id
                where s.round_id = ?""", made.round().value());
    }

    private long number(String sql, Object... args) {
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.query(sql, (row, n) -> row.getLong(1), args).get(0)));
    }
}
