package org.pinping.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pinping.contest.TestContests.ORGANIZER;
import static org.pinping.contest.TestContests.SUPERVISOR;
import static org.pinping.contest.TestContests.branch;
import static org.pinping.entry.TestEntries.assertCode;
import static org.pinping.entry.TestEntries.assertKind;

import java.util.List;
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
import org.pinping.entry.EntryHistory;
import org.pinping.entry.EntryId;
import org.pinping.entry.EntryLine;
import org.pinping.entry.EntryManagement;
import org.pinping.entry.EntryStatus;
import org.pinping.entry.HistoryLine;
import org.pinping.entry.TestEntries;
import org.pinping.kernel.Actor;
import org.pinping.kernel.Problem;
import org.pinping.kernel.ProblemKind;
import org.pinping.organization.OrganizationId;
import org.pinping.organization.OrganizationManagement;

@DatabaseTest
class RecommendationIntegrationTests {

    private final RecommendationManagement recommendations;
    private final EntryManagement entries;
    private final ContestManagement contests;
    private final List<EntryHistory> histories;
    private final TestEntries data;
    private final OrganizationId bureau;
    private final OrganizationId committee;

    RecommendationIntegrationTests(
            RecommendationManagement recommendations,
            EntryManagement entries,
            ContestManagement contests,
            OrganizationManagement organizations,
            List<EntryHistory> histories) {
        this.recommendations = recommendations;
        this.entries = entries;
        this.contests = contests;
        this.histories = histories;
        this.data = new TestEntries(entries, contests, organizations);
        this.bureau = data.organization(null);
        this.committee = data.organization(bureau);
    }

    @Test
    void anEntryPassesEveryBodyWithAQuotaTheNearestFirst() {
        ContestId contest = asking(2, 3);
        EntryId id = data.submitted(contest, data.organization(committee));
        assertThat(status(id)).isEqualTo(EntryStatus.AWAITING);
        assertThat(entries.submitted(contest)).isEmpty();
        assertThat(waiting(contest, bureau)).isEmpty();
        assertThat(waiting(contest, committee)).containsExactly(id);

        assertKind(ProblemKind.FORBIDDEN, () -> recommendations.endorse(id, "", branch(bureau.value())));
        recommendations.endorse(id, "材料扎实", branch(committee.value()));
        assertThat(status(id)).isEqualTo(EntryStatus.AWAITING);
        assertThat(waiting(contest, committee)).isEmpty();
        recommendations.endorse(id, "", branch(bureau.value()));

        assertThat(status(id)).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(entries.submitted(contest)).extracting(EntryLine::id).containsExactly(id);
        assertThat(recommendations.quotas(contest, SUPERVISOR))
                .extracting(QuotaLine::used)
                .containsExactly(1, 1);
        assertThat(histories.stream().flatMap(it -> it.of(id).stream()))
                .extracting(HistoryLine::text)
                .containsExactly("材料扎实", "");
    }

    @Test
    void judgingDoesNotBeginWhileABodyHasNotSpoken() {
        ContestId contest = asking(2, 3);
        EntryId id = data.submitted(contest, data.organization(committee));

        assertCode("problem.recommendation.waiting", () -> contests.move(contest, Phase.REVIEW, "提前", ORGANIZER));
        entries.withdraw(id, "逾期未推荐", ORGANIZER);
        contests.move(contest, Phase.REVIEW, "提前", ORGANIZER);
    }

    @Test
    void theOwnEntryOfABodyNeedsOnlyThoseAboveIt() {
        ContestId contest = asking(1, 1);

        EntryId id = data.submitted(contest, committee);

        assertThat(waiting(contest, committee)).isEmpty();
        assertThat(waiting(contest, bureau)).containsExactly(id);
    }

    @Test
    void withoutAQuotaAnywhereAboveAnEntryIsReceivedAtOnce() {
        ContestId contest = TestContests.open(contests);

        assertThat(status(data.submitted(contest, data.organization(committee))))
                .isEqualTo(EntryStatus.SUBMITTED);
    }

    @Test
    void aQuotaThatIsUsedUpRefusesUntilAPlaceIsFree() {
        ContestId contest = asking(1, 9);
        EntryId first = data.submitted(contest, data.organization(committee));
        EntryId second = data.submitted(contest, data.organization(committee));
        Actor chair = branch(committee.value());
        recommendations.endorse(first, "", chair);

        assertCode("problem.recommendation.full", () -> recommendations.endorse(second, "", chair));
        entries.withdraw(first, "不参加了", ORGANIZER);
        recommendations.endorse(second, "", chair);

        assertThat(waiting(contest, bureau)).containsExactly(second);
    }

    @Test
    void twoEndorsementsAtOnceDoNotExceedTheQuota() throws Exception {
        ContestId contest = asking(1, 9);
        List<EntryId> both = List.of(
                data.submitted(contest, data.organization(committee)),
                data.submitted(contest, data.organization(committee)));
        ExecutorService pool = Executors.newFixedThreadPool(2);

        int endorsed = 0;
        List<Callable<Boolean>> tries =
                both.stream().map(id -> (Callable<Boolean>) () -> endorses(id)).toList();
        for (Future<Boolean> outcome : pool.invokeAll(tries)) {
            endorsed += outcome.get() ? 1 : 0;
        }
        pool.shutdown();

        assertThat(endorsed).isEqualTo(1);
        assertThat(waiting(contest, committee)).hasSize(1);
    }

    private boolean endorses(EntryId id) {
        try {
            recommendations.endorse(id, "", branch(committee.value()));
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    @Test
    void aReturnedEntryComesBackToTheBodyThatReturnedIt() {
        ContestId contest = asking(3, 3);
        OrganizationId applicant = data.organization(committee);
        EntryId id = data.submitted(contest, applicant);
        recommendations.endorse(id, "", branch(committee.value()));

        assertCode("problem.contest.text.blank", () -> recommendations.sendBack(id, " ", null, branch(bureau.value())));
        recommendations.sendBack(id, "补充数据", TestContests.inDays(2), branch(bureau.value()));
        assertThat(status(id)).isEqualTo(EntryStatus.RETURNED);
        assertThat(entries.options(id, branch(applicant.value())).returnReason())
                .isEqualTo("补充数据");
        entries.submit(id, entries.get(id, branch(applicant.value())).version(), branch(applicant.value()));

        assertThat(waiting(contest, bureau)).containsExactly(id);
    }

    @Test
    void whatTheApplicantTakesBackNeedsANewRecommendation() {
        ContestId contest = asking(1, 3);
        OrganizationId applicant = data.organization(committee);
        EntryId id = data.submitted(contest, applicant);
        recommendations.endorse(id, "", branch(committee.value()));

        entries.reopen(id, branch(applicant.value()));
        assertThat(recommendations.quotas(contest, ORGANIZER))
                .extracting(QuotaLine::used)
                .containsExactly(0, 0);
        entries.submit(id, entries.get(id, branch(applicant.value())).version(), branch(applicant.value()));

        assertThat(waiting(contest, committee)).containsExactly(id);
        assertThat(waiting(contest, bureau)).isEmpty();
    }

    @Test
    void onlyOrganizersSetQuotasAndNeverBelowWhatIsUsed() {
        ContestId contest = asking(2, 2);
        recommendations.endorse(data.submitted(contest, data.organization(committee)), "", branch(committee.value()));

        assertKind(
                ProblemKind.FORBIDDEN,
                () -> recommendations.setQuota(contest, committee, 5, branch(committee.value())));
        assertCode("problem.recommendation.quota", () -> recommendations.setQuota(contest, committee, 0, ORGANIZER));
        assertCode("problem.recommendation.used", () -> recommendations.setQuota(contest, committee, null, ORGANIZER));
        recommendations.setQuota(contest, bureau, null, ORGANIZER);

        assertThat(recommendations.quotas(contest, ORGANIZER)).hasSize(1);
    }

    private ContestId asking(int ofCommittee, int ofBureau) {
        ContestId contest = TestContests.open(contests);
        recommendations.setQuota(contest, committee, ofCommittee, ORGANIZER);
        recommendations.setQuota(contest, bureau, ofBureau, ORGANIZER);
        return contest;
    }

    private EntryStatus status(EntryId id) {
        return entries.get(id, ORGANIZER).line().status();
    }

    private List<EntryId> waiting(ContestId contest, OrganizationId body) {
        return recommendations.queue(contest, branch(body.value())).orElseThrow().waiting().stream()
                .map(EntryLine::id)
                .toList();
    }
}
