package org.pinping.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.inDays;
import static org.pinping.contest.TestContests.settings;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.scoring.StandardId;

@DatabaseTest
class ReviewRoundIntegrationTests {

    private static final StandardId STANDARD = new StandardId("ab".repeat(32));

    private final ContestManagement contests;

    ReviewRoundIntegrationTests(ContestManagement contests) {
        this.contests = contests;
    }

    @Test
    void doesNotGoBackToEntriesOnceARoundHasBegun() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", null, ORGANIZER);
        contests.move(id, Phase.REVIEW, "提前结束", ORGANIZER);
        contests.fixRules(round, 0, STANDARD, "aggregation: mean\n", ORGANIZER);
        contests.openRound(round, "", ORGANIZER);

        assertCode("problem.contest.move.round_begun", () -> contests.move(id, Phase.SUBMISSION, "补交", ORGANIZER));
        assertCode("problem.contest.move.round_open", () -> contests.move(id, Phase.CLOSED, "", ORGANIZER));
        contests.closeRound(round, "", ORGANIZER);
        contests.move(id, Phase.CLOSED, "", ORGANIZER);

        assertThat(contests.get(id).phase()).isEqualTo(Phase.CLOSED);
        assertKind(ProblemKind.CLOSED, () -> contests.edit(id, 9, settings(null), ORGANIZER));
    }

    @Test
    void opensARoundOnlyUnderReviewAndWithRules() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", null, ORGANIZER);

        Problem problem = refused(() -> contests.openRound(round, "", ORGANIZER));

        assertThat(problem.faults())
                .extracting(Fault::code)
                .containsExactly("problem.contest.round.phase", "problem.contest.round.rules");
    }

    @Test
    void bindsTheRulesOnceTheRoundHasOpened() {
        ContestId id = TestContests.open(contests);
        ReviewRoundId round = contests.addRound(id, "材料评审", inDays(20), ORGANIZER);
        contests.move(id, Phase.REVIEW, "提前结束", ORGANIZER);
        contests.fixRules(round, 0, STANDARD, "a\r\n", ORGANIZER);
        contests.fixRules(round, 1, STANDARD, "b\n", ORGANIZER);
        contests.openRound(round, "", ORGANIZER);

        RoundView opened = contests.round(round);
        assertThat(opened.rulesVersion()).isEqualTo(2);
        assertThat(opened.rulesDocument()).isEqualTo("b\n");
        assertThat(opened.rulesDigest())
                .isEqualTo(RulesDigest.of(STANDARD, "b\n").value());
        assertThat(opened.standard()).isEqualTo(STANDARD);
        assertKind(ProblemKind.CLOSED, () -> contests.fixRules(round, 2, STANDARD, "c", ORGANIZER));
        assertKind(ProblemKind.CLOSED, () -> contests.openRound(round, "", ORGANIZER));
        assertCode(
                "problem.contest.deadline.announced",
                () -> contests.editRound(round, opened.version(), "材料评审", inDays(30), ORGANIZER));
        contests.extendRound(round, inDays(30), "评委生病", ORGANIZER);
        assertThat(contests.round(round).closesAt()).isEqualTo(inDays(30));
    }

    @Test
    void refusesAStaleEditOfARound() {
        ContestId id = contests.create(settings(null), ORGANIZER);
        ReviewRoundId round = contests.addRound(id, "一", null, ORGANIZER);
        contests.editRound(round, 1, "二", null, ORGANIZER);

        assertKind(ProblemKind.CONFLICT, () -> contests.editRound(round, 1, "三", null, ORGANIZER));
        assertThat(contests.round(round).title()).isEqualTo("二");
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
