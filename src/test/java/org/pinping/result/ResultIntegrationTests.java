package org.pinping.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.jury.JuryManagement;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.report.ReportManagement;
import org.pinping.scorecard.RoundManagement;
import org.pinping.scorecard.TestRound;
import org.pinping.scorecard.TestRound.Made;
import org.pinping.scoring.JudgeLine;
import org.pinping.scoring.MarkUse;

@DatabaseTest
class ResultIntegrationTests {

    private final TestRound testRound;
    private final ResultManagement results;
    private final RoundManagement rounds;
    private final JuryManagement jury;
    private final ReportManagement reports;

    ResultIntegrationTests(
            TestRound testRound,
            ResultManagement results,
            RoundManagement rounds,
            JuryManagement jury,
            ReportManagement reports) {
        this.testRound = testRound;
        this.results = results;
        this.rounds = rounds;
        this.jury = jury;
        this.reports = reports;
    }

    @Test
    void nobodySeesStandingsBeforeTheRoundIsClosed() {
        Made made = testRound.open(3, 2);

        for (Actor actor : List.of(made.organizer(), made.supervisor())) {
            assertRefused(ProblemKind.CLOSED, made, actor);
        }
    }

    @Test
    void judgesAndBranchesNeverSeeStandings() {
        Made made = closed(3, 2);

        assertRefused(ProblemKind.FORBIDDEN, made, made.judges().get(0));
        assertRefused(ProblemKind.FORBIDDEN, made, made.branches().get(0));
    }

    @Test
    void aTrimmedMeanDividesByTheTotalsThatCount() {
        Made made = closed(5, 2);

        StandingLine line =
                results.standings(made.round(), made.organizer()).lines().get(0);
        List<JudgeLine<org.pinping.jury.JudgeId>> judges =
                line.standing().score().derivation().judges();

        assertThat(judges).filteredOn(it -> it.use() == MarkUse.USED).hasSize(3);
        assertThat(line.standing().score().derivation().divisor()).isEqualTo(3);
    }

    @Test
    void recusedAndAbsentAreNamedAndNeverZero() {
        Made made = testRound.open(5, 1);
        jury.recuse(
                made.round(),
                jury.judges(made.contest()).get(0).id(),
                made.entries().get(0),
                "测试",
                made.organizer());
        for (int i = 1; i < 4; i++) {
            testRound.submit(made, made.judges().get(i), made.entries().get(0), 10 + i);
        }
        rounds.close(made.round(), 1, "未到会", made.organizer());

        StandingLine line =
                results.standings(made.round(), made.supervisor()).lines().get(0);

        assertThat(line.standing().score().derivation().judges())
                .extracting(JudgeLine::use)
                .contains(MarkUse.RECUSED, MarkUse.ABSENT);
        assertThat(line.validSheets()).isEqualTo(3);
        assertThat(line.standing().score().derivation().judges())
                .filteredOn(it -> it.use() == MarkUse.RECUSED || it.use() == MarkUse.ABSENT)
                .allMatch(it -> it.total() == null);
    }

    @Test
    void theDrillDownShowsEveryMarkOfEveryJudge() {
        Made made = closed(3, 2);

        EntryBreakdown breakdown =
                results.breakdown(made.round(), made.entries().get(0), made.organizer());

        assertThat(breakdown.marks()).hasSize(3);
        assertThat(breakdown.marks().values())
                .allSatisfy(marks -> assertThat(marks.values())
                        .filteredOn(it -> it.value() != null)
                        .hasSize(testRound.marks(made.standard(), 0).size()));
    }

    @Test
    void theSameResultGivesTheSameWorkbook() throws Exception {
        Made made = closed(3, 3);

        assertThat(workbook(made)).isEqualTo(workbook(made));
    }

    private byte[] workbook(Made made) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.write(reports.papers(made.round(), made.organizer()).paper(), out);
        return out.toByteArray();
    }

    private Made closed(int judges, int entries) {
        Made made = testRound.open(judges, entries);
        for (int judge = 0; judge < judges; judge++) {
            for (int entry = 0; entry < entries; entry++) {
                testRound.submit(made, made.judges().get(judge), made.entries().get(entry), judge * 7 + entry * 3);
            }
        }
        rounds.close(made.round(), 0, "全部提交", made.organizer());
        return made;
    }

    private void assertRefused(ProblemKind kind, Made made, Actor actor) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> results.standings(made.round(), actor))
                .extracting(it -> Objects.requireNonNull(it).kind())
                .isEqualTo(kind);
    }
}
