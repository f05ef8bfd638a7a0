package org.pinping.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pinping.contest.TestContests.JUDGE;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.ReviewRoundId;
import org.pinping.contest.RoundView;
import org.pinping.contest.TestContests;
import org.pinping.kernel.AuditedEvent;
import org.pinping.kernel.Fault;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.scoring.StandardId;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class CriteriaIntegrationTests {

    private static final String SMALL = """
            code: small
            version: "%s"
            title: 小表
            total: 10
            items:
              - code: "1"
                title: 唯一的一项
                max: 10
                clauses:
                  - { code: "1.1", title: 打分, kind: SCORE, max: 6, step: 0.5 }
                  - { code: "1.2", title: 达标, kind: PASS, max: 4 }
            rules:
              aggregation: { method: mean }
              decimals: 2
              rank_on: rounded
              quorum: 1
              places: 3
            """;

    private final CriteriaManagement criteria;
    private final ContestManagement contests;

    CriteriaIntegrationTests(CriteriaManagement criteria, ContestManagement contests) {
        this.criteria = criteria;
        this.contests = contests;
    }

    @Test
    void theFilesOfTheFolderAreAvailable() {
        assertThat(criteria.available())
                .filteredOn(report -> !report.stored())
                .extracting(StandardReport::source)
                .contains("brand-case.yaml", "model-branch-9-24.yaml");
    }

    @Test
    void anUploadedFileIsKeptAndFoundByItsDigest(ApplicationEvents events) {
        byte[] content = small();

        StandardReport report = criteria.upload("C:\\tables\\小表.yaml", content, ORGANIZER);

        assertThat(report.usable()).isTrue();
        assertThat(report.source()).isEqualTo("小表.yaml");
        assertThat(criteria.report(report.id())).isEqualTo(report);
        assertThat(criteria.standard(report.id()).code()).isEqualTo("small");
        assertThat(criteria.defaultRules(report.id())).startsWith("rules:\n  aggregation:\n    method: mean\n");
        assertThat(events.stream(AuditedEvent.class).map(AuditedEvent::action)).containsExactly("criteria.stored");
        criteria.upload("again.yaml", content, ORGANIZER);
        assertThat(criteria.report(report.id()).source()).isEqualTo("小表.yaml");
    }

    @Test
    void aFileWithFaultsIsNotKept() {
        byte[] content = new String(small(), StandardCharsets.UTF_8)
                .replace("max: 4", "max: 5")
                .getBytes(StandardCharsets.UTF_8);

        StandardReport report = criteria.upload("bad.yaml", content, ORGANIZER);

        assertThat(report.usable()).isFalse();
        assertThat(report.faults()).extracting(CriteriaFault::code).containsExactly("criteria.fault.item-sum");
        assertThat(refusal(() -> criteria.report(report.id())).kind()).isEqualTo(ProblemKind.NOT_FOUND);
    }

    @Test
    void aRoundKeepsTheStandardAndTheRulesItWasGiven() {
        StandardId standard = criteria.upload("a.yaml", small(), ORGANIZER).id();
        ReviewRoundId round = round();

        criteria.pin(standard, criteria.defaultRules(standard), round, ORGANIZER);

        RoundView view = contests.round(round);
        assertThat(view.standard()).isEqualTo(standard);
        assertThat(criteria.standard(view).total()).isEqualByComparingTo("10");
        assertThat(criteria.rules(view))
                .isEqualTo(criteria.report(standard).rules())
                .isSameAs(criteria.rules(view));
    }

    @Test
    void aStandardOfTheFolderIsKeptOnceARoundUsesIt() {
        StandardReport file = criteria.available().stream()
                .filter(report -> report.source().equals("brand-case.yaml"))
                .findFirst()
                .orElseThrow();
        ReviewRoundId round = round();

        criteria.pin(file.id(), Objects.requireNonNull(file.rules()), round, 0, ORGANIZER);

        assertThat(criteria.standard(contests.round(round))).isEqualTo(file.standard());
    }

    @Test
    void rulesThatDoNotFitTheStandardAreRefusedWithEveryFault() {
        StandardId standard = criteria.upload("b.yaml", small(), ORGANIZER).id();
        String rules = criteria.defaultRules(standard)
                .replace("ties: []", "ties: [\"item:7\"]")
                .replace("quorum: 1", "quorum: none");

        Problem problem = refusal(() -> criteria.pin(standard, rules, round(), ORGANIZER));

        assertThat(problem.faults())
                .extracting(Fault::code)
                .containsExactly("criteria.fault.tie-misfit", "criteria.fault.not-whole");
    }

    @Test
    void aRoundWithoutRulesSaysSo() {
        RoundView view = contests.round(round());

        assertThat(refusal(() -> criteria.rules(view)).code()).isEqualTo("problem.criteria.no-rules");
        assertThat(refusal(() -> criteria.standard(view)).code()).isEqualTo("problem.criteria.no-standard");
    }

    @Test
    void onlyOrganizersChangeAnything() {
        StandardId standard = criteria.upload("c.yaml", small(), ORGANIZER).id();

        assertThat(refusal(() -> criteria.upload("d.yaml", small(), SUPERVISOR)).kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
        assertThat(refusal(() -> criteria.pin(standard, criteria.defaultRules(standard), round(), JUDGE))
                        .kind())
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void anUnknownDigestIsNotFound() {
        StandardId unknown = new StandardId("f".repeat(64));

        assertThat(refusal(() -> criteria.standard(unknown)).kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(refusal(() -> criteria.defaultRules(unknown)).kind()).isEqualTo(ProblemKind.NOT_FOUND);
    }

    private static byte[] small() {
        return SMALL.formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }

    private ReviewRoundId round() {
        ContestId contest = contests.create(TestContests.settings(null), ORGANIZER);
        return contests.addRound(contest, "初评", null, ORGANIZER);
    }

    private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(Problem.class, call));
    }
}
