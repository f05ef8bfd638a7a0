package org.pinping.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pinping.office.WorkbookAssert.assertThatWorkbook;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.account.AccountId;
import org.pinping.account.AccountView;
import org.pinping.contest.CategorySettings;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ContestSettings;
import org.pinping.contest.ContestView;
import org.pinping.entry.EntryDraft;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryView;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.Role;
import org.pinping.report.ReportManagement;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.ScorecardManagement;
import org.pinping.scorecard.TestRound.Made;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.MarkUse;
import org.pinping.web.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An entry whose category changed after it was marked: marks that fit no longer are kept, shown and never counted. */
@DatabaseTest
class ContradictoryMarksTests {

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final CountedRound counted;
    private final ContestManagement contests;
    private final EntryManagement entries;
    private final RoundManagement rounds;
    private final ScorecardManagement scorecards;
    private final ResultManagement results;
    private final ReportManagement reports;

    ContradictoryMarksTests(
            MockMvcTester mvc,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            CountedRound counted,
            ContestManagement contests,
            EntryManagement entries,
            RoundManagement rounds,
            ScorecardManagement scorecards,
            ResultManagement results,
            ReportManagement reports) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.counted = counted;
        this.contests = contests;
        this.entries = entries;
        this.rounds = rounds;
        this.scorecards = scorecards;
        this.results = results;
        this.reports = reports;
    }

    /** Clause 2.1 goes up to 10, in category B up to 5; judge 1 gave 7. */
    private Made marked() {
        Made made = counted.open(
                "aggregation: { method: mean }", List.of("", ""), new String[] {"6 3 7 7", "6 3 5 7"}, new String[] {
                    "6 3 4 7", "6 3 4 7"
                });
        ContestView contest = contests.get(made.contest());
        ContestSettings stated = contest.settings();
        List<CategorySettings> categories = new ArrayList<>(stated.categories());
        categories.add(new CategorySettings("B", "民营", null, null));
        ContestSettings more = new ContestSettings(
                stated.title(),
                stated.edition(),
                stated.awardWord(),
                stated.hostName(),
                stated.basisDocument(),
                stated.zone(),
                stated.places(),
                stated.entryCodePattern(),
                stated.countRule(),
                stated.submissionClosesAt(),
                categories,
                stated.sections());
        contests.edit(made.contest(), contest.version(), more, made.organizer());
        return made;
    }

    private long category(Made made, String code) {
        return contests.get(made.contest()).categories().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** As no screen allows it: what was stored before the rule, or by hand. */
    private Made moved() {
        Made made = marked();
        write(
                "update entry set category_id = ?, version = version + 1 where id = ?",
                category(made, "B"),
                made.entries().get(0).value());
        return made;
    }

    private void write(String sql, Object... values) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jdbc.sql(sql).params(List.of(values)).update());
    }

    @Test
    void theCategoryOfAMarkedEntryDoesNotChange() {
        Made made = marked();
        write(
                "update contest set phase = 'SUBMISSION' where id = ?",
                made.contest().value());
        Actor branch = made.branches().get(0);
        entries.reopen(made.entries().get(0), branch);
        EntryView view = entries.get(made.entries().get(0), branch);
        EntryLine line = view.line();
        EntryDraft other =
                new EntryDraft(category(made, "B"), line.brandName(), List.of(), view.fields(), view.sections());

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> entries.saveDraft(made.entries().get(0), view.version(), other, branch))
                .extracting(it -> Objects.requireNonNull(it).faults().stream()
                        .map(Fault::code)
                        .toList())
                .isEqualTo(List.of("problem.entry.category.marked"));
        entries.saveDraft(
                made.entries().get(0),
                view.version(),
                new EntryDraft(line.categoryId(), "新名", List.of(), view.fields(), view.sections()),
                branch);
        assertThat(entries.get(made.entries().get(0), branch).line().brandName())
                .isEqualTo("新名");
    }

    @Test
    void theSheetShowsItsMarksAndNamesTheFault() {
        Made made = moved();
        Actor judge = made.judges().get(0);

        assertThat(scorecards
                        .open(made.round(), made.entries().get(0), judge)
                        .mark("2.1")
                        .value())
                .isEqualTo("7");
        String sheet = "/rounds/" + made.round().value() + "/sheets/"
                + made.entries().get(0).value();
        assertThat(page(sheet, judge, Role.JUDGE)).contains("2.1 义诊 原来打的“7”不符合现在的分值");
        assertThat(page(sheet + "/submission", judge, Role.JUDGE)).contains("思想引领");
    }

    @Test
    void aReopenedSheetIsNotSubmittedBeforeItFits() {
        Made made = moved();
        Actor judge = made.judges().get(0);
        scorecards.reopen(made.round(), judges(made).get(0), made.entries().get(0), "类别有变", made.organizer());

        long version =
                scorecards.open(made.round(), made.entries().get(0), judge).version();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> scorecards.submit(made.round(), made.entries().get(0), version, judge))
                .extracting(it -> Objects.requireNonNull(it).faults().stream()
                        .map(Fault::field)
                        .toList())
                .isEqualTo(List.of("2.1"));
    }

    private List<org.pinping.jury.JudgeId> judges(Made made) {
        return rounds.progress(made.round(), made.organizer()).judges().stream()
                .map(it -> it.id())
                .toList();
    }

    @Test
    void theBoardNamesTheSheet() {
        Made made = moved();

        assertThat(page("/rounds/" + made.round().value() + "/progress", made.organizer(), Role.ORGANIZER))
                .contains("A-001 品牌1 分值不符 已提交", "A-002 品牌2 已提交 已提交");
    }

    @Test
    void theEntryHasNoScoreAndTheReasonIsSaid() throws Exception {
        Made made = moved();
        rounds.close(made.round(), 0, "全部提交", made.organizer());

        Standings standings = results.standings(made.round(), made.organizer());

        StandingLine line = standings.lines().get(1);
        assertThat(line.entry().code()).isEqualTo("A-001");
        assertThat(line.score()).isNull();
        assertThat(line.standing().score().derivation().judges())
                .extracting(JudgeLine::use)
                .containsExactly(MarkUse.CONTRADICTORY, MarkUse.NOT_COUNTED);
        assertThat(standings.lines().get(0).score()).isEqualTo("18.00");
        String base = "/rounds/" + made.round().value() + "/standings";
        assertThat(page(base, made.organizer(), Role.ORGANIZER)).contains("有 1 份评分不符合本类别现在的分值，须先查明，不计得分。");
        assertThat(page(base + "/" + made.entries().get(0).value(), made.organizer(), Role.ORGANIZER))
                .contains("分值不符（2.1 义诊 原来打的“7”不符合现在的分值，须重新打分）", "2.1 义诊 5 7 5");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(reports.papers(made.round(), made.organizer()).paper(), out);
        assertThatWorkbook(out.toByteArray()).sheet("评分汇总表").hasText(4, 5, "分值不符");
        assertThatWorkbook(out.toByteArray())
                .sheet("个人评分表-评委1")
                .hasText(3, 5, "思想引领\n(10分)")
                .hasText(3, 6, "服务群众\n(机关10分、民营5分)");
    }

    private String page(String path, Actor actor, Role role) {
        AccountView account = new AccountView(
                new AccountId(actor.accountId()), actor.name(), actor.name(), Set.of(role), null, true, false, 0);
        MvcTestResult page = mvc.get().uri(path).with(SignedIn.as(account)).exchange();
        assertThat(page).hasStatusOk();
        return assertThat(page).bodyText().actual().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
