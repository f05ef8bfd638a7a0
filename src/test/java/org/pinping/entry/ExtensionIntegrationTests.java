package org.pinping.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.pinping.DatabaseTest;
import org.pinping.contest.ContestId;
import org.pinping.contest.ContestManagement;
import org.pinping.contest.TestContests;
import org.pinping.kernel.Actor;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ExtensionIntegrationTests {

    private final ExtensionManagement extensions;
    private final EntryManagement entries;
    private final EntryCourseManagement course;
    private final ContestManagement contests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestEntries data;

    ExtensionIntegrationTests(
            ExtensionManagement extensions,
            EntryManagement entries,
            EntryCourseManagement course,
            ContestManagement contests,
            OrganizationManagement organizations,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.extensions = extensions;
        this.entries = entries;
        this.course = course;
        this.contests = contests;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.data = new TestEntries(entries, contests, organizations);
    }

    @Test
    void oneBodyMayHandInAfterTheDeadlineOfAll() {
        ContestId contest = TestContests.open(contests);
        OrganizationId late = data.organization(null);
        OrganizationId other = data.organization(null);
        extensions.extend(contest, late, TestContests.inDays(9), "抗洪抢险", ORGANIZER);
        pass(contest);

        assertKind(ProblemKind.CLOSED, () -> data.submitted(contest, other));
        EntryId id = data.submitted(contest, late);

        assertThat(entries.get(id, ORGANIZER).line().status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(extensions.list(contest, SUPERVISOR))
                .extracting(Extension::organization, Extension::reason)
                .containsExactly(tuple(late, "抗洪抢险"));
    }

    @Test
    void anExtensionNeedsAReasonAndALaterMoment() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);

        assertCode(
                "problem.contest.text.blank",
                () -> extensions.extend(contest, body, TestContests.inDays(9), " ", ORGANIZER));
        assertCode(
                "problem.contest.deadline.later",
                () -> extensions.extend(contest, body, TestContests.inDays(6), "理由", ORGANIZER));
        assertKind(
                ProblemKind.FORBIDDEN,
                () -> extensions.extend(contest, body, TestContests.inDays(9), "理由", branch(body.value())));
    }

    @Test
    void anEntrySentBackIsCorrectedUntilItsOwnMoment() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        Actor applicant = branch(body.value());
        EntryId id = data.submitted(contest, body);
        pass(contest);

        transaction.executeWithoutResult(
                it -> course.sendBack(course.hold(id), "缺少数据", TestContests.inDays(1), ORGANIZER));
        EntryDraft better = data.draft(contest, "甲", "一二三", "做法，有数据");
        SavedDraft saved = entries.saveDraft(id, entries.get(id, applicant).version(), better, applicant);
        EntryRevision second = entries.submit(id, saved.version(), applicant);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(entries.options(id, applicant).returnReason()).isNull();
    }

    @Test
    void aCorrectionThatComesTooLateIsRefused() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        Actor applicant = branch(body.value());
        EntryId id = data.submitted(contest, body);
        transaction.executeWithoutResult(
                it -> course.sendBack(course.hold(id), "缺少数据", TestContests.inDays(1), ORGANIZER));
        pass("update entry set correct_by = :at where id = :id", id.value());

        assertKind(
                ProblemKind.CLOSED,
                () -> entries.submit(id, entries.get(id, applicant).version(), applicant));
        assertThat(entries.options(id, applicant).edit()).isFalse();
    }

    @Test
    void anEntryThatWasTurnedDownStaysSo() {
        ContestId contest = TestContests.open(contests);
        OrganizationId body = data.organization(null);
        EntryId id = data.submitted(contest, body);
        transaction.executeWithoutResult(it -> course.reject(course.hold(id), "重复申报", ORGANIZER));

        assertCode("problem.entry.course.REJECTED", () -> entries.reopen(id, branch(body.value())));
        assertCode(
                "problem.entry.course.REJECTED",
                () -> transaction.executeWithoutResult(
                        it -> course.sendBack(course.hold(id), "再改", TestContests.inDays(1), ORGANIZER)));
        assertThat(entries.submitted(contest)).isEmpty();
    }

    private void pass(ContestId contest) {
        pass("update contest set submission_closes_at = :at where id = :id", contest.value());
    }

    private void pass(String sql, long id) {
        transaction.executeWithoutResult(it -> jdbc.sql(sql)
                .param("at", LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1))
                .param("id", id)
                .update());
    }
}
